// Command dialtone hosts Twilio Functions: folders of JavaScript, served
// unchanged from one binary.
package main

func main() {}
