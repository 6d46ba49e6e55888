package rest

import "testing"

func TestEveryResourceOfTheTableLeadsSomewhere(t *testing.T) {
	root := Root()
	resources, methods := 0, 0
	var visit func(way string, r *Resource)
	follow := func(way []string) *Resource {
		at := root
		for _, name := range way {
			above := at
			if at = at.Child(name); at != nil && at.Account {
				at = above.Child("accounts").Instance
			}
			if at == nil {
				return nil
			}
		}
		return at
	}
	visit = func(way string, r *Resource) {
		resources++
		methods += len(r.Methods)
		switch {
		case r.Target != nil:
			if follow(r.Target) == nil {
				t.Errorf("%s leads to %v, which is not there", way, r.Target)
			}
		case r.Callable != (r.Instance != nil):
			t.Errorf("%s: callable is %v, the instance %v", way, r.Callable, r.Instance)
		}
		if r.Instance != nil {
			visit(way+"()", r.Instance)
		}
		for _, c := range r.Children {
			visit(way+"."+c.Name, c)
		}
	}
	visit("client", root)
	if resources < 1000 || methods < 4000 {
		t.Errorf("%d resources with %d methods: the table is cut short", resources, methods)
	}
}

func TestATableThatIsNotSoundIsRefused(t *testing.T) {
	for _, text := range []string{
		"0: create/x\n\na 0", "\n\na", "\n\n  a -", "\n\na - /a sid=x", "\n\n\n",
	} {
		if r, err := parse(text); err == nil {
			t.Errorf("%q was read as %+v", text, r)
		}
	}
}

func TestAnArgumentIsNoPartOfTheTemplateOfAPath(t *testing.T) {
	r := Root().Child("sync").Child("v1").Child("services").Instance.Child("documents").Instance
	if got, want := r.Path([]string{"{1}{1}", "{0}"}), "/Services/{1}{1}/Documents/{0}"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
