// The documentation's handler as an Express application would have it.
//
//   NODE_PATH=.ci/reference/node_modules node bench/express.js PORT
'use strict';

const express = require('express');
const cookieParser = require('cookie-parser');
const { MessagingResponse } = require('twilio').twiml;

const app = express();
app.disable('x-powered-by');
app.disable('etag');
app.use(express.urlencoded({ extended: false }));
app.use(cookieParser());

app.post('/state', (request, response) => {
  const twiml = new MessagingResponse();
  const count = Number(request.cookies.count) || 0;
  twiml.message(
    count > 0
      ? `Your current count is ${count}`
      : 'Hello, thanks for the new message!'
  );
  response.append('Set-Cookie', `count=${count + 1}`);
  response.type('text/xml').send(twiml.toString());
});

app.listen(Number(process.argv[2]), '127.0.0.1');
