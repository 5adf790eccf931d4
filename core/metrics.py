"""What is counted and timed for Prometheus, by the names that dashboards know."""

from prometheus_client import Counter, Gauge, Histogram

TURNS = Counter(
    "dragoman_turns_total",
    "Turns that ended, by the model that answered and by outcome.",
    ["model", "outcome"],
)
TURN_SECONDS = Histogram(
    "dragoman_turn_seconds",
    "Seconds from a turn's start until its reply was stored.",
    buckets=(0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0),
)
TOOL_CALLS = Counter(
    "dragoman_tool_calls_total",
    "Tool calls by tool and outcome (ok, refused, failed).",
    ["tool", "outcome"],
)
FALLBACKS = Counter(
    "dragoman_fallbacks_total",
    "Model calls that the built-in model answered instead of the endpoint, by cause.",
    ["cause"],
)
HANDOVERS = Counter(
    "dragoman_handovers_total", "Conversations handed over to people, by reason.", ["reason"]
)
QUEUE_DEPTH = Gauge("dragoman_queue_depth", "Jobs that wait in this process's queue.")
REJECTED_REQUESTS = Counter(
    "dragoman_rejected_requests_total",
    "Requests refused for a bad credential or for asking too often, by cause.",
    ["cause"],
)
