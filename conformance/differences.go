package conformance
type Difference struct{ID, What, Why string}
var Differences = []Difference{}
func findDifference(id string) *Difference {
	return &Difference{ID:id}
}
