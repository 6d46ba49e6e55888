const { format, addDays, formatDistance } = require('date-fns2');
const { de } = require('date-fns2/locale');

exports.handler = function (context, event, callback) {
  const d = new Date(Date.UTC(2024, 1, 28, 23, 30, 15));
  callback(null, { german: format(d, 'EEEE, d. MMMM yyyy', { locale: de }), next: addDays(d, 2), distance: formatDistance(d, addDays(d, 40), { locale: de, addSuffix: true }) });
};
