// Package runtime hosts a folder of Twilio Functions in goja VMs.
//
// Its main type is [Pool]. The life of a pool is this:
//
//  1. [Load] reads a folder once and compiles every function of it into an
//     immutable [Service], with a [Diagnostic] for each thing that is wrong.
//  2. [NewPool] takes the service, the [Host] that stands for the world
//     outside, the [API] that scripts see, and the [Limits] that hold.
//  3. [Pool.Invoke] admits a [Request], lends a VM of the wanted [Function] to
//     it, runs the handler and its event loop until the callback is called,
//     and returns the [Response] with the [Invocation] that records the call.
//  4. [Pool.Swap] replaces the service; calls that run finish on the old one.
//  5. [Pool.Close] lets what runs finish and ends every VM.
//
// A VM serves one invocation at a time and is used again for the next one of
// the same function, so that what a module keeps at its top level survives, as
// it does in a warm instance of Twilio's platform, and is never promised.
//
// The package knows no HTTP server and nothing of Twilio: how a request
// becomes the arguments of a handler, and what a handler's result becomes, is
// the [Convention] of the API that it is given.
package runtime
