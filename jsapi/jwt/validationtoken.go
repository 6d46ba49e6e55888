package jwt

import "github.com/dop251/goja"

// validationToken makes the class ValidationToken, which signs requests to
// Twilio's API for public key client validation.
//
// https://www.twilio.com/docs/iam/pkcv
func (r *realm) validationToken() goja.Value {
	canonicalizer := r.requestCanonicalizer()
	var token *goja.Object
	token = r.base(class{
		name: "ValidationToken", length: 1,
		construct: func(this goja.Value, args arguments) {
			options := args.at(0)
			fields := []string{"accountSid", "credentialSid", "signingKey", "privateKey"}
			for _, name := range fields {
				r.require(r.read(options, name), name+" is required")
			}
			algorithm := r.read(options, "algorithm")
			if goja.IsUndefined(algorithm) || goja.IsNull(algorithm) {
				algorithm = r.read(token, "DEFAULT_ALGORITHM")
			}
			algorithm = r.allowed(token, "ValidationToken", algorithm)
			for _, name := range fields {
				r.write(this, "_"+name, r.read(options, name))
			}
			r.write(this, "_algorithm", algorithm)
			r.write(this, "ttl", r.rt.ToValue(300))
		},
	})
	proto := token.Get("prototype").(*goja.Object)
	for _, name := range []string{"accountSid", "credentialSid", "signingKey", "privateKey", "algorithm"} {
		_ = proto.DefineAccessorProperty(name, r.function(method{"get " + name, 0, func(this goja.Value, _ arguments) goja.Value {
			return r.read(this, "_"+name)
		}}), nil, goja.FLAG_TRUE, goja.FLAG_FALSE)
	}
	for _, m := range []method{
		{"getRequestCanonicalizer", 1, func(_ goja.Value, args arguments) goja.Value {
			return r.canonicalizerOf(canonicalizer, args.at(0))
		}},
		{"fromHttpRequest", 1, func(this goja.Value, args arguments) goja.Value {
			var signed goja.Value
			if ex := r.rt.Try(func() { signed = r.signRequest(this, args.at(0)) }); ex != nil {
				r.vm.Throw("Error", r.add(r.rt.ToValue("Error generating JWT token "), ex.Value()).String())
			}
			return signed
		}},
	} {
		r.vm.Hide(proto, m.name, r.function(m))
	}
	_ = token.Set("DEFAULT_ALGORITHM", "RS256")
	_ = token.Set("ALGORITHMS", r.rt.NewArray("RS256", "PS256"))
	return token
}

// canonicalizerOf makes the RequestCanonicalizer of an HTTP request as axios
// describes one: method, url, params, data and headers.
func (r *realm) canonicalizerOf(class *goja.Object, request goja.Value) goja.Value {
	headers := r.read(request, "headers")
	if goja.IsUndefined(headers) || goja.IsNull(headers) {
		headers = r.rt.NewObject()
	}
	rawURL, method := r.read(request, "url"), r.read(request, "method")
	params, data := r.read(request, "params"), r.read(request, "data")
	r.require(rawURL, "Url is required")
	r.require(method, "Method is required")
	host, path, ok := splitURL(r.text(rawURL).String())
	if !ok {
		e := r.vm.NewError("TypeError", "Invalid URL")
		_ = e.Set("code", "ERR_INVALID_URL")
		_ = e.Set("input", r.text(rawURL))
		panic(e)
	}
	signed := r.rt.NewObject()
	_ = signed.Set("host", host)
	_ = signed.Set("authorization", r.read(headers, "Authorization"))
	made, err := r.rt.New(class, method, r.rt.ToValue(path), params, data, signed)
	if err != nil {
		panic(err)
	}
	return made
}

// signRequest makes the claims of a validation token and signs them.
func (r *realm) signRequest(this, request goja.Value) goja.Value {
	canonicalizer := r.call(this, "this", "getRequestCanonicalizer", request)
	hash := r.call(canonicalizer, "requestCanonicalizer", "create")
	claims := r.rt.NewObject()
	_ = claims.Set("iss", r.read(this, "_signingKey"))
	_ = claims.Set("sub", r.read(this, "_accountSid"))
	_ = claims.Set("hrh", r.call(canonicalizer, "requestCanonicalizer", "getCanonicalizedHashedHeaders"))
	_ = claims.Set("rqh", hash)
	algorithm := r.read(this, "_algorithm")
	header := []member{{"cty", r.rt.ToValue("twilio-pkrv;v=1")}, {"alg", algorithm}, {"kid", r.read(this, "_credentialSid")}}
	return r.sign(claims, r.read(this, "_privateKey"), header, signOptions{
		{"algorithm", algorithm},
		{"expiresIn", r.read(this, "ttl")},
	})
}
