exports.handler = async function (context, event, callback) {
  const { default: ical } = await import('ical-generator');
  const calendar = ical({ name: 'Appointments', prodId: '//example//cal//EN' });
  calendar.createEvent({ id: 'one', stamp: new Date(0), start: new Date(Date.UTC(2024, 1, 28, 10)), end: new Date(Date.UTC(2024, 1, 28, 11)), summary: 'A long, summary; with signs that must be folded since it is longer than a line may be', location: 'é', organizer: { name: 'Ada', email: 'ada@example.com' }, repeating: { freq: 'WEEKLY', count: 3 } });
  callback(null, { text: calendar.toString(), events: calendar.length() });
};
