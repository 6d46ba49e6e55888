package conformance

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"time"

	"dialtone/simulator"
)

// Step is one line of a conversation that a simulated phone plays:
//
//	text /state              the function that messages go to; the first step
//	+15551111111 > Hello     that number sends a text message
//	< Hi there               the reply to it, one line for each message
//	no reply                 the message was not replied to
//	! 11200                  what Twilio's debugger shows for it instead
//	cookies count=2; a=b     what Twilio now keeps for the last sender
//	no cookies               it keeps none
//	wait 4h1m                time passes
//
// Every reply to a message is written down: one that is not is a difference.
type Step struct {
	Line int // in the section, from 1
	Verb string
	From string // of "send"
	Text string
	For  time.Duration // of "wait"
}

// The verbs of a Step.
const (
	stepText    = "text"
	stepSend    = "send"
	stepReply   = "reply"
	stepError   = "error"
	stepCookies = "cookies"
	stepWait    = "wait"
)

// serviceNumber is the number that simulated phones text.
const serviceNumber = "+15005550006"

// conversationTime is when a conversation begins on the phone's clock.
var conversationTime = time.Date(2024, time.January, 2, 3, 4, 5, 0, time.UTC)

func parseConversation(text string) ([]Step, error) {
	var steps []Step
	number := 0
	for line := range strings.Lines(text) {
		number++
		line = strings.TrimSuffix(line, "\n")
		if strings.TrimSpace(line) == "" || strings.HasPrefix(line, "#") {
			continue
		}
		step, err := parseStep(line)
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", number, err)
		}
		step.Line = number
		if (len(steps) == 0) != (step.Verb == stepText) {
			return nil, fmt.Errorf("line %d: the first step, and no other, is \"text /path\"", number)
		}
		steps = append(steps, step)
	}
	return steps, nil
}

func parseStep(line string) (Step, error) {
	word, rest, _ := strings.Cut(line, " ")
	switch {
	case line == "no reply":
		return Step{Verb: stepReply}, nil
	case line == "no cookies":
		return Step{Verb: stepCookies}, nil
	case word == "text" && strings.HasPrefix(rest, "/"):
		return Step{Verb: stepText, Text: rest}, nil
	case word == "<":
		return Step{Verb: stepReply, Text: rest}, nil
	case word == "!":
		return Step{Verb: stepError, Text: rest}, nil
	case word == "cookies" && rest != "":
		return Step{Verb: stepCookies, Text: rest}, nil
	case word == "wait":
		pause, err := time.ParseDuration(rest)
		return Step{Verb: stepWait, For: pause}, err
	case strings.HasPrefix(rest, "> "):
		return Step{Verb: stepSend, From: word, Text: strings.TrimPrefix(rest, "> ")}, nil
	}
	return Step{}, fmt.Errorf("%q is not a step of a conversation", line)
}

// phone plays a conversation and writes down what it sees as such a text.
type phone struct {
	sim     *simulator.Simulator
	clock   *simulator.VirtualClock
	sender  string
	replies []string // of the last message, not yet written down
	noted   bool     // whether something was written down of them
}

// converse plays the case's conversation, then compares what happened with it line by line.
func converse(ctx context.Context, c *Case, s *site, result *Result) {
	p := &phone{clock: simulator.NewVirtualClock(conversationTime)}
	var want, got []string
	for _, step := range c.Conversation {
		lines, err := p.play(ctx, step, s, result)
		if err != nil {
			result.fail(0, fmt.Sprintf("conversation, line %d: %v", step.Line, err))
			return
		}
		want = append(want, step.String())
		got = append(got, lines...)
	}
	got = append(got, p.flush()...)
	if diff := diffText(strings.Join(want, "\n")+"\n", strings.Join(got, "\n")+"\n"); diff != "" {
		result.fail(0, "conversation:\n"+diff)
	}
}

// String is the step as a line of a conversation.
func (step Step) String() string {
	switch step.Verb {
	case stepText:
		return "text " + step.Text
	case stepSend:
		return step.From + " > " + step.Text
	case stepReply:
		if step.Text == "" {
			return "no reply"
		}
		return "< " + step.Text
	case stepError:
		return "! " + step.Text
	case stepCookies:
		if step.Text == "" {
			return "no cookies"
		}
		return "cookies " + step.Text
	}
	return "wait " + step.For.String()
}

// play does one step and returns the lines that say what was seen.
func (p *phone) play(ctx context.Context, step Step, s *site, result *Result) (lines []string, err error) {
	if step.Verb != stepReply && step.Verb != stepError {
		lines = p.flush()
	}
	switch step.Verb {
	case stepText:
		p.sim, err = simulator.New(simulator.Options{
			URL:       s.base + s.prefix + step.Text,
			AuthToken: s.token,
			Clock:     p.clock,
			Client:    phoneClient(),
		})
		return append(lines, step.String()), err
	case stepSend:
		p.sender = step.From
		exchange, err := p.sim.Send(ctx, step.From, serviceNumber, step.Text)
		if err != nil {
			return nil, err
		}
		result.Requests += len(exchange.Fetches)
		p.replies, p.noted = nil, false
		for _, reply := range exchange.Replies {
			p.replies = append(p.replies, "< "+reply.Body)
		}
		for _, event := range exchange.Events {
			p.replies = append(p.replies, fmt.Sprintf("! %d", event.Code))
		}
		return append(lines, step.String()), nil
	case stepReply, stepError:
		if len(p.replies) > 0 {
			lines, p.replies = append(lines, p.replies[0]), p.replies[1:]
		} else if !p.noted {
			lines = append(lines, "no reply")
		}
		p.noted = true
		return lines, nil
	case stepCookies:
		var cookies []string
		for _, cookie := range p.sim.Cookies(p.sender, serviceNumber) {
			cookies = append(cookies, cookie.Name+"="+cookie.Value)
		}
		return append(lines, Step{Verb: stepCookies, Text: strings.Join(cookies, "; ")}.String()), nil
	}
	p.clock.Advance(step.For)
	return append(lines, step.String()), nil
}

// flush returns the replies that the conversation has no line for.
func (p *phone) flush() []string {
	lines := p.replies
	p.replies = nil
	return lines
}

// phoneClient reaches "localhost" at the address that targets listen on.
func phoneClient() *http.Client {
	return &http.Client{
		Transport:     &http.Transport{DialContext: dialLoopback, DisableKeepAlives: true},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		Timeout:       defaultTimeout,
	}
}
