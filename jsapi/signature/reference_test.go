package signature

import (
	"encoding/json"
	"slices"
	"testing"

	"dialtone/jsapi/recorded"
)

// reference is what testdata/record.mjs recorded from npm twilio and Node.
type reference struct {
	Spellings []struct {
		URL       string
		Spellings []string
		Error     string
	}
	Queries    []struct{ Query, Rewritten, Hash string }
	Signatures []struct {
		Token, URL, Signature string
		Params                pairs
	}
	Validations []struct {
		Header, URL, Error string
		Params             pairs
		Valid              bool
	}
	Bodies []struct {
		Body, Hash, Header, URL string
		Valid                   bool
	}
}

// pairs are parameters as [name, [value, …]].
type pairs Params

func (p *pairs) UnmarshalJSON(data []byte) error {
	var list [][2]json.RawMessage
	if err := json.Unmarshal(data, &list); err != nil {
		return err
	}
	*p = pairs{}
	for _, pair := range list {
		var name string
		var values []string
		if err := json.Unmarshal(pair[0], &name); err != nil {
			return err
		}
		if err := json.Unmarshal(pair[1], &values); err != nil {
			return err
		}
		(*p)[name] = values
	}
	return nil
}

func readReference(t *testing.T) (r reference) {
	t.Helper()
	recorded.Read(t, "testdata/reference.json.gz", &r)
	if len(r.Spellings) < 2500 || len(r.Queries) < 500 || len(r.Signatures) < 300 || len(r.Validations) < 500 || len(r.Bodies) < 100 {
		t.Fatal("testdata/reference.json.gz lacks cases")
	}
	return r
}

// differences are URLs that Node takes and the URL library refuses: non-ASCII
// letters and ASCII punctuation in one host, which no DNS name has.
var differences = []string{"ftp://:p@a|b:@%2e~日é/../#;^&a", "ws:///éa,{"}

func TestURLsAreSpelledAsTheNpmPackageSpellsThem(t *testing.T) {
	for _, c := range readReference(t).Spellings {
		got := []string{}
		_, err := AnySpelling(c.URL, func(s string) bool {
			if !slices.Contains(got, s) {
				got = append(got, s)
			}
			return false
		})
		same := errorText(err) == c.Error && slices.Equal(got, c.Spellings)
		if slices.Contains(differences, c.URL) {
			if same {
				t.Errorf("%q: is no longer a difference", c.URL)
			}
			continue
		}
		if !same {
			t.Errorf("%q:\n got %q %v\nwant %q %s", c.URL, got, err, c.Spellings, c.Error)
		}
	}
}

func TestQueriesAreRewrittenAsByNodesQuerystring(t *testing.T) {
	for _, c := range readReference(t).Queries {
		if got := rewriteQuery(c.Query); got != c.Rewritten {
			t.Errorf("%q: got %q, want %q", c.Query, got, c.Rewritten)
		}
		if got := queryValue(c.Query, "a"); got != c.Hash {
			t.Errorf("%q: the value of a is %q, want %q", c.Query, got, c.Hash)
		}
	}
}

func TestSignaturesEqualThoseOfTheNpmPackage(t *testing.T) {
	for _, c := range readReference(t).Signatures {
		if got := Expected(c.Token, c.URL, Params(c.Params)); got != c.Signature {
			t.Errorf("%q %q: got %s, want %s", c.URL, c.Params, got, c.Signature)
		}
	}
}

func TestRequestsAreValidWhenTheNpmPackageSaysSo(t *testing.T) {
	for _, c := range readReference(t).Validations {
		valid, err := Validate("12345", c.Header, c.URL, Params(c.Params))
		if valid != c.Valid || errorText(err) != c.Error {
			t.Errorf("%q %q: got %v %v, want %v %s", c.URL, c.Params, valid, err, c.Valid, c.Error)
		}
	}
}

func TestBodiesAreValidWhenTheNpmPackageSaysSo(t *testing.T) {
	for _, c := range readReference(t).Bodies {
		if got := BodyHash([]byte(c.Body)); got != c.Hash {
			t.Errorf("%q: hash %s, want %s", c.Body, got, c.Hash)
		}
		valid, err := ValidateWithBody("12345", c.Header, c.URL, []byte(c.Body))
		if valid != c.Valid || err != nil {
			t.Errorf("%q %q: got %v %v, want %v", c.URL, c.Body, valid, err, c.Valid)
		}
	}
}

func errorText(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}
