// The shortest way from one sequence to another, for messages.
//
// Myers, "An O(ND) difference algorithm and its variations", 1986.
(function (open) {
  const mostEdits = 2000 // what differs in more than that is told whole

  // edits returns [kind, item] pairs: -1 only in expected, 0 in both, 1 only in
  // actual. Of two items that are the same, either is the one that shows.
  function edits(actual, expected, same = (a, b) => a === b, either = (a) => a) {
    const n = actual.length, m = expected.length, most = Math.min(n + m, mostEdits)
    // v holds how far each diagonal was followed, and trace what it held before each step.
    const trace = [], v = new Int32Array(2 * most + 3), zero = most + 1
    for (let d = 0; d <= most; d++) {
      trace.push(v.slice(zero - d - 1, zero + d + 2))
      for (let k = -d; k <= d; k += 2) {
        let x = k === -d || k !== d && v[zero + k - 1] < v[zero + k + 1] ? v[zero + k + 1] : v[zero + k - 1] + 1
        let y = x - k
        while (x < n && y < m && same(actual[x], expected[y])) {
          x++
          y++
        }
        v[zero + k] = x
        if (x >= n && y >= m) return back(trace, actual, expected, either)
      }
    }
    return [...actual.map((item) => [1, item]), ...expected.map((item) => [-1, item])]
  }

  function back(trace, actual, expected, either) {
    const result = []
    let x = actual.length, y = expected.length
    for (let d = trace.length - 1; d >= 0; d--) {
      const v = trace[d], k = x - y, zero = d + 1
      const before = k === -d || k !== d && v[zero + k - 1] < v[zero + k + 1] ? k + 1 : k - 1
      const px = v[zero + before], py = px - before
      while (x > px && y > py) {
        result.push([0, either(actual[x - 1], expected[y - 1])])
        x--
        y--
      }
      if (d > 0) {
        if (x > px) result.push([1, actual[--x]])
        else result.push([-1, expected[--y]])
      }
    }
    return result.reverse()
  }

  return {
    edits,
    diff: (actual, expected) => edits([...actual], [...expected]),
  }
})
