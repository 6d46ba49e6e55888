// Records what npm's dotenv 6 makes of the texts below, as the package's test
// expects to find it. Run where dotenv@6.2.0 is installed:
//
//	node record.js > dotenv6.json
const { parse } = require('dotenv');
const texts = [
  '', '\n', 'A=1', 'A=1\n', 'A=1\nB=2', 'B=2\nA=1', 'A=1\nB=2\nA=3', 'A', 'A=', 'A= ', '=1', ' A=1', '\tA=1', 'A =1', 'A = 1', 'A=  1  ',
  'A=a b', 'A=a=b', 'A==b', 'A=a==', 'a.b=1', 'a-b=1', '.a=1', '-a=1', 'a b=1', 'é=1', 'A:1', 'A: 1', 'A$=1', '_=1',
  '# A=1', ' # A=1', '#A=1\nB=2', 'A=x # y', 'A=x#y', 'A="x # y"', 'A="x" # y', "A='x' # y", 'A=#y', 'A= # y',
  'A="x"', "A='x'", 'A=`x`', 'A="x', 'A=x"', "A='x", "A=x'", 'A="x\'', 'A=\'x"', 'A="', "A='", 'A=""', "A=''", 'A="""', 'A=""""', 'A="\'x\'"', 'A=\'"x"\'',
  'A=it\'s', 'A="it\'s"', 'A=\'say "hi"\'', 'A={"a":"b"}', 'A=\'{"a":"b"}\'', 'A="x"y', 'A="x" ', 'A="x"\t', 'A=" x "', "A=' x '", 'A="  "',
  'A=x\\ny', 'A="x\\ny"', "A='x\\ny'", 'A="x\\ny" ', 'A="\\n"', 'A="\\n\\nx\\n"', 'A="x\\ty"', 'A="x\\\\ny"', 'A="x\\"y"', 'A=x\\', 'A="x\\ny\'', 'A="\\n\\n',
  'A=$B\nB=1', 'B=1\nA=$B', 'B=1\nA=${B}', 'B=1\nA="${B}"', 'A=\\$B', 'A=$(date)', 'A=`date`',
  'A=1\r\nB=2\r\n', 'A="x"\r\nB=y', 'A=\r\nB=2', 'A=1\rB=2', 'A=1\r', 'A=1\u2028', 'A=1\u2028B=2', 'A=1\u2029\n', '\ufeffA=1', 'A=\ufeff1\ufeff', '\u00a0A=1', 'A\u00a0=1', 'A=\u00a0x\u00a0', 'A=\u3000x', '\u0085A=1', 'A=x\u0085', '\u200bA=1',
  'A=\u00e9', 'A=\u{1f600}', 'A=\0x', 'A=x\ty', 'A=x\vy', 'A=\vx\v', 'A\n=1', 'A=\n1', 'A=\nB=', '\n\n\nA=1\n\n', 'A=1\n   \nB=2', 'A=1;B=2', 'A=1,2', 'a=1\nA=2', 'set A=1', 'A+=1', '"A"=1', "'A'=1",
  'ACCOUNT_SID=ACxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\nAUTH_TOKEN=12345\n', 'URL=https://user:p@example.com/a?b=c&d=e#f', 'KEY=abc+/def==', 'A=-----BEGIN KEY-----\\nabc\\n-----END KEY-----', 'A="-----BEGIN KEY-----\\nabc\\n-----END KEY-----\\n"', 'export=1', 'A=export B', 'exportA=1',
];
process.stdout.write('[\n' + texts.map((text) => JSON.stringify([text, Object.entries(parse(text))])).join(',\n') + '\n]\n');
