package main

import (
	"errors"
	"net/http"
	"strconv"

	"github.com/labstack/echo/v4"
)

// serveEcho listens on the port that it is given.
func serveEcho(args []string) error {
	if len(args) != 1 {
		return errors.New("usage: bench echo PORT")
	}
	return newEcho().Start("127.0.0.1:" + args[0])
}

// newEcho is the limit: what a handler written for the one purpose costs. Its
// answers have the bytes and headers of functions/state.js.
func newEcho() *echo.Echo {
	e := echo.New()
	e.HideBanner, e.HidePort = true, true
	e.POST("/state", func(c echo.Context) error {
		if _, err := c.FormParams(); err != nil {
			return err
		}
		count := 0
		if cookie, err := c.Cookie("count"); err == nil {
			count, _ = strconv.Atoi(cookie.Value) // not a number counts as none, as in the handler
		}
		message := "Hello, thanks for the new message!"
		if count > 0 {
			message = "Your current count is " + strconv.Itoa(count)
		}
		c.Response().Header().Set("Set-Cookie", "count="+strconv.Itoa(count+1))
		return c.Blob(http.StatusOK, "text/xml; charset=utf-8",
			[]byte(`<?xml version="1.0" encoding="UTF-8"?><Response><Message>`+message+`</Message></Response>`))
	})
	return e
}
