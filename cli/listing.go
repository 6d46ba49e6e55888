package cli

import (
	"fmt"
	"io"
	"strings"

	"dialtone/runtime"
)

// printListing writes the URL of every function and asset below a base, with
// its access where that is not public.
func printListing(w io.Writer, svc *runtime.Service, base string) {
	base = strings.TrimSuffix(base, "/")
	fmt.Fprintln(w, "Functions")
	for _, fn := range svc.Functions {
		switch fn.Access {
		case runtime.Private:
			fmt.Fprintf(w, "  %s [private] Runtime.getFunctions()['%s']\n", fn.Path, strings.TrimPrefix(fn.Path, "/"))
		default:
			fmt.Fprintf(w, "  %s%s%s\n", base, fn.Path, accessTag(fn.Access))
		}
	}
	if len(svc.Functions) == 0 {
		fmt.Fprintln(w, "  none")
	}
	fmt.Fprintln(w, "Assets")
	for _, a := range svc.Assets {
		switch a.Access {
		case runtime.Private:
			fmt.Fprintf(w, "  %s [private] Runtime.getAssets()['%s']\n", a.Path, a.Path)
		default:
			fmt.Fprintf(w, "  %s%s%s\n", base, a.Path, accessTag(a.Access))
		}
	}
	if len(svc.Assets) == 0 {
		fmt.Fprintln(w, "  none")
	}
}

func accessTag(a runtime.Access) string {
	if a == runtime.Public {
		return ""
	}
	return " [" + a.String() + "]"
}
