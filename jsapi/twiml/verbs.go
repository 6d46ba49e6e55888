package twiml

// A verb is one method that appends an element: its name in JavaScript, the
// tag that it writes, and the methods that the new element has.
type verb struct {
	method   string
	tag      string
	children []verb
}

// messaging are the verbs of MessagingResponse.
//
// https://www.twilio.com/docs/messaging/twiml
var messaging = []verb{
	{"message", "Message", []verb{
		{"body", "Body", nil},
		{"media", "Media", nil},
	}},
	{"redirect", "Redirect", nil},
}
