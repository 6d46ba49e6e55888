package servers

import (
	"bytes"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// A database is a server program of the machine, run with data of its own.
type database struct {
	variable string
	// start makes a folder, starts the program on the port of the loopback, and
	// returns the address at which it answers.
	start func(dir, port string) (address string, end func(), err error)
}

// databases are those that Debian has.
var databases = []database{
	{"POSTGRES", postgres},
	{"REDIS", redis},
	{"MYSQL", mysql},
}

// startTime is how long a server may take until it listens.
const startTime = 30 * time.Second

// program finds a server program, in PATH or where Debian puts it.
func program(name string, places ...string) (string, error) {
	if found, err := exec.LookPath(name); err == nil {
		return found, nil
	}
	for _, pattern := range places {
		found, err := filepath.Glob(filepath.Join(pattern, name))
		if err != nil {
			return "", fmt.Errorf("look for %s: %w", name, err)
		}
		if len(found) > 0 {
			return found[len(found)-1], nil
		}
	}
	return "", fmt.Errorf("%s is not installed", name)
}

// freePort is a port of the loopback on which nobody listens.
func freePort() (string, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", fmt.Errorf("find a free port: %w", err)
	}
	_, port, err := net.SplitHostPort(l.Addr().String())
	return port, errors.Join(err, l.Close())
}

// run starts a server and waits until it listens on the port.
func run(command *exec.Cmd, port string) (address string, end func(), err error) {
	var out bytes.Buffer
	command.Stdout, command.Stderr = &out, &out
	if err := command.Start(); err != nil {
		return "", nil, fmt.Errorf("start %s: %w", command.Path, err)
	}
	var ending error
	ended := make(chan struct{})
	go func() {
		ending = command.Wait()
		close(ended)
	}()
	end = func() {
		_ = command.Process.Signal(os.Interrupt)
		select {
		case <-ended:
		case <-time.After(5 * time.Second):
			_ = command.Process.Kill()
			<-ended
		}
	}
	address = net.JoinHostPort("127.0.0.1", port)
	for began := time.Now(); time.Since(began) < startTime; time.Sleep(20 * time.Millisecond) {
		select {
		case <-ended:
			return "", nil, fmt.Errorf("%s has ended: %w: %s", command.Path, ending, out.Bytes())
		default:
		}
		if c, err := net.Dial("tcp", address); err == nil {
			return address, end, c.Close()
		}
	}
	end()
	return "", nil, fmt.Errorf("%s does not listen after %v", command.Path, startTime)
}

func redis(dir, port string) (string, func(), error) {
	server, err := program("redis-server")
	if err != nil {
		return "", nil, err
	}
	if err := os.Mkdir(dir, 0o755); err != nil {
		return "", nil, fmt.Errorf("make the folder of redis: %w", err)
	}
	return run(exec.Command(server, "--bind", "127.0.0.1", "--port", port, "--dir", dir, "--save", "", "--appendonly", "no"), port)
}

// postgres asks for the password "secret" of the user "ada".
func postgres(dir, port string) (string, func(), error) {
	initdb, err := program("initdb", "/usr/lib/postgresql/*/bin")
	if err != nil {
		return "", nil, err
	}
	server, err := program("postgres", "/usr/lib/postgresql/*/bin")
	if err != nil {
		return "", nil, err
	}
	as, err := ownFolder(dir)
	if err != nil {
		return "", nil, err
	}
	password := filepath.Join(dir, "password")
	if err := os.WriteFile(password, []byte("secret\n"), 0o644); err != nil {
		return "", nil, fmt.Errorf("write the password: %w", err)
	}
	data := filepath.Join(dir, "data")
	make := exec.Command(initdb, "--pgdata", data, "--username", "ada", "--pwfile", password, "--auth", "scram-sha-256", "--no-sync", "--locale", "C", "--encoding", "UTF8")
	make.Dir, make.SysProcAttr = dir, as
	if out, err := make.CombinedOutput(); err != nil {
		return "", nil, fmt.Errorf("make the data of postgres: %w: %s", err, out)
	}
	command := exec.Command(server, "-D", data, "-h", "127.0.0.1", "-p", port, "-k", dir, "-c", "fsync=off", "-c", "timezone=UTC")
	command.Dir, command.SysProcAttr = dir, as
	return run(command, port)
}

// mysql asks for the password "secret" of the user "ada".
func mysql(dir, port string) (string, func(), error) {
	server, err := program("mariadbd", "/usr/sbin")
	if err != nil {
		return "", nil, err
	}
	install, err := program("mariadb-install-db")
	if err != nil {
		return "", nil, err
	}
	as, err := ownFolder(dir)
	if err != nil {
		return "", nil, err
	}
	data := filepath.Join(dir, "data")
	make := exec.Command(install, "--no-defaults", "--datadir="+data, "--auth-root-authentication-method=normal", "--skip-test-db")
	make.Dir, make.SysProcAttr = dir, as
	if out, err := make.CombinedOutput(); err != nil {
		return "", nil, fmt.Errorf("make the data of mariadb: %w: %s", err, out)
	}
	users := filepath.Join(dir, "users.sql")
	text := strings.Join([]string{"CREATE DATABASE shop;", "CREATE USER 'ada'@'127.0.0.1' IDENTIFIED BY 'secret';", "GRANT ALL ON shop.* TO 'ada'@'127.0.0.1';", ""}, "\n")
	if err := os.WriteFile(users, []byte(text), 0o644); err != nil {
		return "", nil, fmt.Errorf("write the users: %w", err)
	}
	command := exec.Command(server, "--no-defaults", "--datadir="+data, "--bind-address=127.0.0.1", "--port="+port, "--socket="+filepath.Join(dir, "socket"),
		"--init-file="+users, "--skip-name-resolve", "--innodb-flush-log-at-trx-commit=0")
	command.Dir, command.SysProcAttr = dir, as
	return run(command, port)
}
