package simulator

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// ChatOptions say who texts whom at first, and how the conversation is shown.
type ChatOptions struct {
	// From is the number that texts. Default: +15550000001.
	From string

	// To is the number that is texted. Default: +15550000000.
	To string

	// Interactive says that the input is a terminal, which shows what is
	// typed by itself. Otherwise each line is printed before its answer, so
	// that the transcript of a pipe reads like that of a terminal.
	Interactive bool

	// Color marks numbers and failures with ANSI colours.
	Color bool
}

const (
	defaultFrom = "+15550000001"
	defaultTo   = "+15550000000"

	// maxLine is the longest line of input, in bytes.
	maxLine = 64 << 10
)

// Chat is a conversation by text message with a person, or a script, that
// types lines: each line is texted, and the reply is printed. A line that
// begins with a slash is a command; /help lists them, and two slashes text a
// line that begins with one.
//
// It returns nil at the end of the input and at /quit. It returns an error
// when the input cannot be read, when a line is longer than 64 kB, or when
// ctx ends. A webhook that fails is not an error: it is shown. ctx ends a
// request under way, and is looked at before each line; a read that waits for
// input ends only with the input.
func Chat(ctx context.Context, in io.Reader, out io.Writer, sim *Simulator, opts ChatOptions) error {
	c := chat{sim: sim, from: opts.From, to: opts.To, screen: screen{out: out, color: opts.Color}}
	if c.from == "" {
		c.from = defaultFrom
	}
	if c.to == "" {
		c.to = defaultTo
	}
	method, url := sim.Webhook()
	c.printf("Texting %s as %s: %s %s\n/help lists the commands.\n", c.to, c.from, method, printable(url))

	lines := bufio.NewScanner(in)
	lines.Buffer(nil, maxLine)
	for !c.quit {
		if err := ctx.Err(); err != nil {
			return fmt.Errorf("chat: %w", err)
		}
		c.printf("\n%s > ", c.paint(bold, printable(c.from)))
		if !lines.Scan() {
			c.printf("\n")
			break
		}
		line := strings.TrimSpace(lines.Text())
		if !opts.Interactive {
			c.printf("%s\n", printable(line))
		}
		if err := c.line(ctx, line); err != nil {
			return fmt.Errorf("chat: %w", err)
		}
		if c.err != nil {
			return fmt.Errorf("chat: write: %w", c.err)
		}
	}
	switch err := lines.Err(); {
	case errors.Is(err, bufio.ErrTooLong):
		return fmt.Errorf("chat: a line is longer than %d bytes", maxLine)
	case err != nil:
		return fmt.Errorf("chat: read a line: %w", err)
	}
	return nil
}

// chat is one conversation under way.
type chat struct {
	screen
	sim      *Simulator
	from, to string
	last     *Exchange
	raw      bool // show every exchange
	quit     bool
}

// command is what a line with a slash does.
type command struct {
	name, argument, help string
	run                  func(c *chat, ctx context.Context, argument string) error
}

// commands in the order in which /help lists them. It is filled in by init
// because /help refers to it.
var commands []command

func init() {
	commands = []command{
		{"/as", "NUMBER", "be someone else, with a conversation of their own", (*chat).as},
		{"/to", "NUMBER", "text another number", (*chat).textTo},
		{"/media", "URL [TEXT]", "send a picture or another file, with a text if you like", (*chat).media},
		{"/wait", "DURATION", "let time pass: 30m, 4h1m, 1d", (*chat).wait},
		{"/cookies", "", "show the cookies of this conversation", (*chat).cookies},
		{"/raw", "[on|off]", "show the last exchange as it went over the wire, or each from now on", (*chat).showRaw},
		{"/help", "", "this list", (*chat).help},
		{"/quit", "", "end (so does the end of the input)", func(c *chat, _ context.Context, _ string) error {
			c.quit = true
			return nil
		}},
	}
}

func (c *chat) line(ctx context.Context, line string) error {
	if line == "" {
		return nil
	}
	if text, ok := strings.CutPrefix(line, "//"); ok {
		return c.send(ctx, "/"+text)
	}
	if line[0] != '/' {
		return c.send(ctx, line)
	}
	name, argument, _ := strings.Cut(line, " ")
	argument = strings.TrimSpace(argument)
	for _, command := range commands {
		if command.name != name {
			continue
		}
		needed := command.argument != "" && command.argument[0] != '['
		if needed && argument == "" || command.argument == "" && argument != "" {
			c.note("usage: %s", strings.TrimSpace(command.name+" "+command.argument))
			return nil
		}
		return command.run(c, ctx, argument)
	}
	c.note("there is no command %s; /help lists them, and a line that begins with // is texted with one slash", printable(name))
	return nil
}

func (c *chat) send(ctx context.Context, body string, media ...Media) error {
	ex, err := c.sim.Send(ctx, c.from, c.to, body, media...)
	if err != nil {
		return err
	}
	c.last = ex
	if c.raw {
		c.exchange(ex)
	}
	c.replies(ex)
	return nil
}

func (c *chat) as(_ context.Context, number string) error {
	if c.number(number) {
		c.from = number
	}
	return nil
}

func (c *chat) textTo(_ context.Context, number string) error {
	if c.number(number) {
		c.to = number
		c.note("texting %s", printable(number))
	}
	return nil
}

// number reports whether a text can come from an argument, and says so if not.
func (c *chat) number(argument string) bool {
	if !address.MatchString(argument) {
		c.note("%s is no number: write +15550000002, a short code, or whatsapp:+15550000002", printable(argument))
		return false
	}
	return true
}

func (c *chat) media(ctx context.Context, argument string) error {
	url, text, _ := strings.Cut(argument, " ")
	if _, _, err := parseWebhook(url); err != nil {
		c.note("%s: not an http or https URL", printable(url))
		return nil
	}
	return c.send(ctx, strings.TrimSpace(text), Media{URL: url})
}

func (c *chat) wait(_ context.Context, argument string) error {
	clock, ok := c.sim.opts.Clock.(interface{ Advance(time.Duration) })
	if !ok {
		c.note("this conversation runs on a clock that cannot be moved")
		return nil
	}
	d, err := parseWait(argument)
	if err != nil {
		c.note("%v", err)
		return nil
	}
	clock.Advance(d)
	c.note("%s later; it is %s", d, c.sim.Now().Format("2006-01-02 15:04:05 MST"))
	return nil
}

// days is the part of a duration that Go's notation lacks.
var days = regexp.MustCompile(`^([0-9]{1,4})d(.*)$`)

// maxWait keeps a clock within the years that dates can be written in.
const maxWait = 9999 * 24 * time.Hour

// parseWait reads a duration in Go's notation, with days before it.
func parseWait(s string) (time.Duration, error) {
	var total time.Duration
	rest := s
	if m := days.FindStringSubmatch(s); m != nil {
		n, err := strconv.Atoi(m[1])
		if err != nil {
			return 0, fmt.Errorf("%s: %w", printable(s), err)
		}
		total, rest = time.Duration(n)*24*time.Hour, m[2]
	}
	if rest != "" {
		d, err := time.ParseDuration(rest)
		if err != nil {
			return 0, fmt.Errorf("%s is no duration: write 90s, 30m, 4h1m or 1d2h", printable(s))
		}
		if d < 0 || d > maxWait-total {
			return 0, fmt.Errorf("%s: time goes forward only, by 9999 days at most", printable(s))
		}
		total += d
	}
	return total, nil
}

func (c *chat) cookies(context.Context, string) error {
	now := c.sim.Now()
	cookies := c.sim.Cookies(c.from, c.to)
	if len(cookies) == 0 {
		c.note("no cookies between %s and %s", printable(c.from), printable(c.to))
	}
	for _, cookie := range cookies {
		c.note("%s=%s (ends in %s)", printable(cookie.Name), printable(cookie.Value), cookie.Ends.Sub(now).Round(time.Second))
	}
	return nil
}

func (c *chat) showRaw(_ context.Context, argument string) error {
	switch argument {
	case "on", "off":
		c.raw = argument == "on"
		c.note("raw exchanges: %s", argument)
	case "":
		if c.last == nil {
			c.note("nothing was sent yet")
			return nil
		}
		c.exchange(c.last)
	default:
		c.note("usage: /raw [on|off]")
	}
	return nil
}

func (c *chat) help(context.Context, string) error {
	for _, command := range commands {
		c.note("%-18s %s", command.name+" "+command.argument, command.help)
	}
	c.note("%-18s %s", "anything else", "is texted")
	return nil
}
