-- The webhook of an incoming message for wrk: a form of twenty fields, the
-- headers of Twilio's client, and the cookie of a conversation.
--
--   wrk -t1 -c16 -d3s -s bench/webhook.lua http://127.0.0.1:3000/state

local fields = {
  { "ToCountry", "US" },
  { "ToState", "CA" },
  { "SmsMessageSid", "SM2f9c7d1e4b8a6053c2d1e0f9a8b7c6d5" },
  { "NumMedia", "0" },
  { "ToCity", "SAN FRANCISCO" },
  { "FromZip", "94105" },
  { "SmsSid", "SM2f9c7d1e4b8a6053c2d1e0f9a8b7c6d5" },
  { "FromState", "CA" },
  { "SmsStatus", "received" },
  { "FromCity", "SAN FRANCISCO" },
  { "Body", "Ahoy! What's my count?" },
  { "FromCountry", "US" },
  { "To", "+14155550100" },
  { "ToZip", "94105" },
  { "NumSegments", "1" },
  { "ReferralNumMedia", "0" },
  { "MessageSid", "SM2f9c7d1e4b8a6053c2d1e0f9a8b7c6d5" },
  { "AccountSid", "AC0123456789abcdef0123456789abcdef" },
  { "From", "+14155550199" },
  { "ApiVersion", "2010-04-01" },
}

local function encode(text)
  text = text:gsub("[^%w%-%._~ ]", function(c)
    return string.format("%%%02X", c:byte())
  end)
  return (text:gsub(" ", "+"))
end

local form = {}
for i, field in ipairs(fields) do
  form[i] = field[1] .. "=" .. encode(field[2])
end

wrk.method = "POST"
wrk.body = table.concat(form, "&")
wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
wrk.headers["Cookie"] = "count=3"
wrk.headers["User-Agent"] = "TwilioProxy/1.1"
wrk.headers["Accept"] = "*/*"
wrk.headers["Accept-Encoding"] = "gzip"
wrk.headers["X-Home-Region"] = "us1"
wrk.headers["I-Twilio-Idempotency-Token"] = "6c3b5b2e-7d5a-4b8e-9a55-0d3f1c2e4a6b"
wrk.headers["X-Twilio-Signature"] = "0/KCTR6DLpKmkAf8muzZqo1nDgQ="

-- One line for the program that reads the result.
function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    "bench requests=%d micros=%d failed=%d p50=%d p99=%d\n",
    summary.requests, summary.duration,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout,
    latency:percentile(50), latency:percentile(99)
  ))
end
