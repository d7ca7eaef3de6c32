-- SPDX-License-Identifier: GPL-3.0-or-later
-- Asks for one kind of page, another record at each request; constant-BYTES is one page of that size.
local kind, meetings, count

function init(arguments)
    kind, meetings, count = arguments[1], tonumber(arguments[2]), 0
end

local paths = {
    decision = function(n)
        return string.format("/decision/commissioner-%d/%d/%d", n % 5, n * 7919 % meetings, 1 + n % 10)
    end,
    recommendation = function(n)
        return string.format("/recommendation/%d/%d", n * 7919 % meetings, 1 + n % 10)
    end,
    ["register-1"] = function(n) return string.format("/decisions?body=body/commissioner-%d", n % 5) end,
    ["register-500"] = function(n)
        return string.format("/decisions?body=body/commissioner-%d&page=500", n % 5)
    end,
}

function request()
    count = count + 1
    local bytes = kind:match("^constant%-(%d+)$")
    return wrk.format("GET", bytes and "/constant/" .. bytes or paths[kind](count))
end
