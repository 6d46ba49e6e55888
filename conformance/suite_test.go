package conformance

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func loadSuite(t *testing.T) []*Case {
	t.Helper()
	cases, err := Load(Suites())
	if err != nil {
		t.Fatal(err)
	}
	return cases
}

func TestEveryCaseIsWrittenBackAsItWasRead(t *testing.T) {
	for _, c := range loadSuite(t) {
		text, err := fs.ReadFile(Suites(), c.Name+".txtar")
		if err != nil {
			t.Fatal(err)
		}
		if diff := diffText(string(text), string(c.Text())); diff != "" {
			t.Errorf("%s:\n%s", c.Name, diff)
		}
	}
}

func TestEveryAnswerIsWrittenAsTheRecorderWritesIt(t *testing.T) {
	for _, c := range loadSuite(t) {
		for _, file := range c.archive.Files {
			if !strings.HasSuffix(file.Name, ".reference") && !strings.HasSuffix(file.Name, ".answer") {
				continue
			}
			_, data := cutDifference(file.Data)
			answer, err := ParseAnswer(data)
			if err != nil {
				t.Fatal(err)
			}
			if diff := diffText(string(answer.Text()), string(data)); diff != "" {
				t.Errorf("%s, %s:\n%s", c.Name, file.Name, diff)
			}
		}
	}
}

func TestEveryRequestIsRecordedFromTheReference(t *testing.T) {
	recorded := 0
	for _, c := range loadSuite(t) {
		for _, exchange := range c.Exchanges {
			switch {
			case exchange.Reference != nil:
				recorded++
			case c.Mode != ModeNone:
				t.Errorf("%s, request %d is not recorded", c.Name, exchange.Number)
			}
		}
	}
	if recorded < 250 {
		t.Errorf("%d requests are recorded, and there should be 250 at least", recorded)
	}
}

func TestEveryNamedDifferenceIsOne(t *testing.T) {
	for _, c := range loadSuite(t) {
		for _, exchange := range c.Exchanges {
			if exchange.Reference == nil || exchange.Answer == nil {
				continue
			}
			if diffAnswers(exchange.Reference, exchange.Answer) == "" {
				t.Errorf("%s, request %d names %s, and the answers are equal", c.Name, exchange.Number, exchange.Difference)
			}
		}
	}
}

func TestEveryDifferenceIsExplainedOnceAndUsed(t *testing.T) {
	used := map[string]bool{}
	for _, c := range loadSuite(t) {
		for _, exchange := range c.Exchanges {
			used[exchange.Difference] = true
		}
	}
	seen := map[string]bool{}
	for _, row := range Differences {
		if row.ID == "" || row.Reference == "" || row.Dialtone == "" || row.Why == "" {
			t.Errorf("%q leaves something out", row.ID)
		}
		if seen[row.ID] {
			t.Errorf("%s is there twice", row.ID)
		}
		seen[row.ID] = true
		if !used[row.ID] {
			t.Errorf("no case shows %s", row.ID)
		}
	}
}

func TestConversationsPlayTheDocumentationsHandlers(t *testing.T) {
	found := 0
	for _, c := range loadSuite(t) {
		if c.Topic() != "conversation" {
			continue
		}
		for name, data := range c.Files {
			if !strings.HasPrefix(name, "functions/state") {
				continue
			}
			found++
			original, err := os.ReadFile(filepath.Join("..", filepath.FromSlash(name)))
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(original, data) {
				t.Errorf("%s: %s is not the documentation's", c.Name, name)
			}
		}
	}
	if found == 0 {
		t.Error("no conversation has a handler of the documentation")
	}
}
