// Package server is HTTP in and out: it turns a request into a runtime.Request,
// has a pool run the function, and writes the runtime.Response. It is the only
// package that knows Echo, and no type of Echo's is in what it exports.
//
// Its main type is Server. New makes one for a pool; Handler is what answers
// requests, and Serve listens with it until its context is done, lets the
// requests in flight finish, and returns. The life of a request is in
// exchange.go, from the first byte to the line in the log; each step of it has
// a file: the body, the route, the preflight, access, assets, the result, the
// failure, the record.
//
// Where Twilio's cloud does otherwise than Twilio's local host, compat.go has a
// row that says so, and nothing else asks which of the two is wanted.
//
// The package does not know what a script may do, how a result becomes a
// response, or how a body is parsed: that is jsapi's and runtime's. It knows no
// flags and no files besides the service's assets.
package server
