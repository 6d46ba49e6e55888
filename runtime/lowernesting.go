package runtime

import "path"

// loweredNesting is how deep esbuild may recurse in a file, as sourceNesting
// counts it. The text between the tags of JSX follows no rule of tokens: there
// every bracket counts, wherever it stands, and tags nest at most as deep as
// there are signs that open one.
func loweredNesting(name, src string) int {
	depth := chainedNesting(src, maxLoweredChain)
	switch path.Ext(name) {
	case ".jsx", ".tsx":
		tags, open, deepest := 0, 0, 0
		for i := range len(src) {
			switch src[i] {
			case '<':
				tags++
			case '(', '[', '{':
				open++
				deepest = max(deepest, open)
			case ')', ']', '}':
				open--
			}
		}
		if deepest+tags > maxLoweredChain {
			return 1 << 30
		}
	}
	return depth
}
