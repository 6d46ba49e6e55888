package runtime

import (
	"context"
	"time"
)

// admit takes a slot, at once or after a bounded wait.
func (p *Pool) admit(ctx context.Context, fn *Function, inv *Invocation) error {
	select {
	case <-p.closing:
		return ErrClosed
	default:
	}
	if p.suspended(fn) {
		return ErrBusy
	}
	select {
	case p.slots <- struct{}{}:
	default:
		if err := p.queue(ctx, inv); err != nil {
			return err
		}
	}
	p.calls.Add(1)
	return nil
}

func (p *Pool) queue(ctx context.Context, inv *Invocation) error {
	defer p.waiting.Add(-1)
	if p.waiting.Add(1) > int64(p.limits.Queue) {
		return ErrBusy
	}
	wait := time.NewTimer(p.limits.QueueWait)
	defer wait.Stop()
	select {
	case p.slots <- struct{}{}:
		inv.Queued = time.Since(inv.Start)
		return nil
	case <-wait.C:
		return ErrBusy
	case <-ctx.Done():
		return ctx.Err()
	case <-p.closing:
		return ErrClosed
	}
}

// suspended reports whether a function has as many condemned VMs as it may.
func (p *Pool) suspended(fn *Function) bool {
	if p.suspects.Load() == 0 {
		return false
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.condemned[fn] >= p.limits.Condemned
}
