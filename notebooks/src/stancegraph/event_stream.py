"""Server-sent events, as they come over the wire."""

from __future__ import annotations


class EventStream:
    """Takes pieces as they come and gives the events that they end."""

    def __init__(self) -> None:
        #: What has come of the next event.
        self.rest = b""

    def feed(self, piece: bytes) -> list[tuple[str, str]]:
        """Name and data of each event that is whole now; comments, which only say that the server lives, are none."""
        *whole, self.rest = (self.rest + piece).replace(b"\r\n", b"\n").split(b"\n\n")
        return [event for event in map(_event, whole) if event[1] or event[0] != "message"]


def _event(text: bytes) -> tuple[str, str]:
    name, data = "message", []
    for line in text.decode("utf-8", "replace").split("\n"):
        field, _, value = line.partition(":")
        if field == "event":
            name = value.strip()
        elif field == "data":
            data.append(value.removeprefix(" "))
    return name, "\n".join(data)
