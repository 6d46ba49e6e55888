package regex_test

// known are the patterns, with their flags, that are answered otherwise than by
// Node 24. The reasons:
//
//   - of two errors in one pattern the other is reported, the second being a
//     duplicate name, which V8 looks for at different times;
//   - V8 takes a group of the name of the one around it, and a quantifier of
//     some lookbehinds with u, against the standard;
//   - V8 goes on from a lastIndex between two surrogates otherwise;
//   - V8 lets a complement with v and i match what is one with an excluded letter.
var known = map[string]bool{
	`[^\q{a}]/iv`: true,
	`[]é(?i:(?<n>\ud83d{0,2}?\q{1,2}\q+?)?é??😀)\u0061{1,2}|(?<n>\q{2}a)\ud83d+?(?=(\0{2,}\ud83d?]+?|\x62ſ)*?[\b-]*(?<n>\k<n>{2,}A{2})??|\1?\cA{1,2}[]{2,}(?<!\p{Script=Greek}??)*?)*é??/i`: true,
	`\B|s/gu`: true,
	`(?<n>(\k<n>+?){2,}(A){1,2}(?<n>s\dA{1,2})([\b-]+|^\d??){2,})+?(\q{2,}[^a]?([]??\u0061*?\q{1,2}$){2,}\S{1,2})*?\0*/u`:                                                  true,
	`(?<n>\s{2}(?i:\ud83d?){0,2}?)*(?<n>[]*k+\s(?=s*?]\u0061*){1,2}|\cA+(?i:ſk?[^]{0,2}?Σ).s*?)|[a-c\d]\b{1,2}/g`:                                                          true,
	`\x62{2,}K(?i:(?<!s*a+?[😀-😂]*)){2}[\b-]|({é+)+?/iv`:                                                                                                                    true,
	`\2{0,2}?(?<n>(?<n>]??\u0061{2}K\2{2,}|.*?\1?)(\P{Lu}?Σ\u0061*?\k<n>{2,})+]+)??.??|(?<=\0*\p{Script=Greek}{2}(\1??\cA[\b-]?b{2,})??(?-i:]??\k<n>[😀-😂]?)??)/`:           true,
	`[ab]+?[^]|(?i:(?<n>[a-c\d]?\p{Script=Greek}??😀.{0,2}?){2}(?:\k<n>{2,})(?<n>s{2,}\u0061[^]|😀*[a-c\d]?a\ud83d+)??\P{Lu}){2}(?=(?:\k<n>ſ{2,}[^a]*?\B+){2,}k){2,}\x62+?/`: true,
	`\d|(?=ſ\W*|k+?]?(?<n>.{2}a?\w)[a-c\d]){2,}(?<n>k\ud83d{2}Σ{2,}){2}^{1,2}/`:                                                                                            true,
	`\p{L}+?(?<n>(?<n>k){2}|\B)\q+|(?-i:A|\k<n>{0,2}?\1{1,2})+[a-c\d]?/m`:                                                                                                  true,
	`(?<n>\s??😀*?)*?(?<!(?<n>\0Σ+?)+?s+?(?<![ab]{1,2}[😀-😂][\b-]*?ſ*?)|\s{0,2}?\1{1,2}){2,}/`:                                                                               true,
	`\Bs|[^]*(?i:(?<=[^a]+\d*?\u0061{2})){0,2}?😀{1,2}/gu`:                                                                                                                  true,
}
