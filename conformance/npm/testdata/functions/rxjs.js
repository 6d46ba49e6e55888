const { of, from, interval, merge, Subject, throwError, lastValueFrom, timer, combineLatest } = require('rxjs');
const { map, filter, take, toArray, mergeMap, catchError, retry, debounceTime, scan, bufferCount, timeout } = require('rxjs/operators');

exports.handler = async function (context, event, callback) {
  let tries = 0;
  const subject = new Subject();
  const seen = [];
  subject.pipe(scan((a, n) => a + n, 0)).subscribe({ next: (n) => seen.push(n), complete: () => seen.push('done') });
  [1, 2, 3].forEach((n) => subject.next(n));
  subject.complete();
  callback(null, { piped: await lastValueFrom(from([1, 2, 3, 4]).pipe(filter((n) => n % 2 === 0), map((n) => n * 10), toArray())), timed: await lastValueFrom(interval(2).pipe(take(3), toArray())), flat: await lastValueFrom(of(1, 2).pipe(mergeMap((n) => timer(60 - 25 * n).pipe(map(() => n))), toArray())), caught: await lastValueFrom(throwError(() => new Error('bad')).pipe(retry(2), catchError((e) => of(`${e.message} ${++tries}`)))), timeout: await lastValueFrom(timer(100).pipe(timeout(5))).catch((e) => [e.name, e.message]), combined: await lastValueFrom(combineLatest([of(1, 2), of('a')])), buffered: await lastValueFrom(merge(of(1), of(2), of(3)).pipe(bufferCount(2), toArray())), debounced: await lastValueFrom(of(1, 2, 3).pipe(debounceTime(1))), seen });
};
