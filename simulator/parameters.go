package simulator

import (
	"encoding/hex"
	"fmt"
	"net/url"
	"path"
	"slices"
	"strconv"
	"strings"
)

// Parameter is one name and value of a webhook's form or query.
type Parameter struct {
	Name, Value string
}

// maxMedia is how many files one message holds.
const maxMedia = 10

// messageParameters returns the parameters of an incoming message, in the
// order of Twilio's description of the request, and the message's id.
func (s *Simulator) messageParameters(key pair, body string, media []Media) (params []Parameter, sid string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	sid = s.sid(messageKind(len(media) > 0))
	params = []Parameter{
		{"AccountSid", s.opts.AccountSid},
		{"ApiVersion", "2010-04-01"},
		{"From", key.from},
		{"FromCity", ""},
		{"FromState", ""},
		{"FromZip", ""},
		{"FromCountry", country(key.from)},
		{"To", key.to},
		{"ToCity", ""},
		{"ToState", ""},
		{"ToZip", ""},
		{"ToCountry", country(key.to)},
		{"MessageSid", sid},
		{"SmsSid", sid},
		{"SmsMessageSid", sid},
		{"Body", body},
		{"NumMedia", strconv.Itoa(len(media))},
		{"NumSegments", strconv.Itoa(NumSegments(body))},
		{"SmsStatus", "received"},
		{"ReferralNumMedia", "0"},
	}
	if s.opts.MessagingServiceSid != "" {
		params = append(params, Parameter{"MessagingServiceSid", s.opts.MessagingServiceSid})
	}
	for i, m := range media {
		params = append(params,
			Parameter{fmt.Sprintf("MediaUrl%d", i), m.URL},
			Parameter{fmt.Sprintf("MediaContentType%d", i), m.contentType()})
	}
	for _, p := range s.opts.Parameters {
		at := slices.IndexFunc(params, func(q Parameter) bool { return q.Name == p.Name })
		if at < 0 {
			params = append(params, p)
		} else {
			params[at] = p
		}
	}
	return params, sid
}

// encode writes parameters as a form, in their order.
func encode(params []Parameter) string {
	var b strings.Builder
	for i, p := range params {
		if i > 0 {
			b.WriteByte('&')
		}
		b.WriteString(url.QueryEscape(p.Name))
		b.WriteByte('=')
		b.WriteString(url.QueryEscape(p.Value))
	}
	return b.String()
}

// sid returns an id of Twilio's shape: two letters that say of what, and 32
// hexadecimal digits. The caller holds s.mu, or is New.
func (s *Simulator) sid(kind string) string {
	return kind + hex.EncodeToString(s.random())
}

// messageKind is how a message's id begins: SM for text, MM with media.
func messageKind(media bool) string {
	if media {
		return "MM"
	}
	return "SM"
}

// messageSid returns the id of a reply.
func (s *Simulator) messageSid(media bool) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.sid(messageKind(media))
}

// idempotencyToken returns a UUID of version 4.
func (s *Simulator) idempotencyToken() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	b := s.random()
	b[6] = b[6]&0x0f | 0x40
	b[8] = b[8]&0x3f | 0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", b[:4], b[4:6], b[6:8], b[8:10], b[10:])
}

func (s *Simulator) random() []byte {
	b := make([]byte, 16)
	for i := range b {
		b[i] = byte(s.rand.Uint32())
	}
	return b
}

// contentTypes are those of the files that phones send.
var contentTypes = map[string]string{
	".3gp":  "video/3gpp",
	".amr":  "audio/amr",
	".gif":  "image/gif",
	".jpeg": "image/jpeg",
	".jpg":  "image/jpeg",
	".m4a":  "audio/mp4",
	".mp3":  "audio/mpeg",
	".mp4":  "video/mp4",
	".ogg":  "audio/ogg",
	".pdf":  "application/pdf",
	".png":  "image/png",
	".txt":  "text/plain",
	".vcf":  "text/vcard",
	".wav":  "audio/wav",
	".webp": "image/webp",
}

func (m Media) contentType() string {
	if m.ContentType != "" {
		return m.ContentType
	}
	if u, err := url.Parse(m.URL); err == nil {
		if known, ok := contentTypes[strings.ToLower(path.Ext(u.Path))]; ok {
			return known
		}
	}
	return "application/octet-stream"
}
