"""A reading as the contract's JSON and back. Knows names and types of slots; must not know what they mean."""

from collections.abc import Mapping
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from bot.kinds.fact import Fact, Value, unpack
from bot.reading.reading import Reading

Json = dict[str, Any]
_PLAIN = ("topic", "about", "fiscal_year", "round", "audience", "repeat", "letter", "code", "document", "format", "text")
_KEPT = (*_PLAIN, "had")
_DAYS = ("as_of", "date", "start", "end")


def to_json(reading: Reading) -> Json:
    """The contract's object: {"intent": "report", "facts": [{"kind": "meeting", "status": "held"}]}."""
    out: Json = {"intent": reading.intent}
    if reading.facts:
        out["facts"] = [_fact(fact) for fact in reading.facts]
    if reading.district:
        out["district"] = reading.district[0] if len(reading.district) == 1 else list(reading.district)
    out |= {name: value for name in _PLAIN if (value := getattr(reading, name, None)) is not None}
    names = {"start": "from", "end": "to"}
    out |= {names.get(name, name): day.isoformat() for name in _DAYS if (day := getattr(reading, name)) is not None}
    if reading.at is not None:
        out["at"] = reading.at.strftime("%Y-%m-%dT%H:%M")
    if reading.documents:
        out["documents"] = list(reading.documents)
    if reading.span:
        out["span"] = list(reading.span)
    if reading.also:
        out["also"] = to_json(reading.also)
    if reading.ask:
        out["ask"] = list(reading.ask)
    return out


def to_kept(reading: Reading) -> Json:
    """The contract's object with what narrows a question beside it, as the next question may go on from it."""
    beside = {"had": reading.had, "zones": list(reading.zones)}
    return to_json(reading) | {name: value for name, value in beside.items() if value}


def from_json(said: Mapping[str, Any]) -> Reading:
    """The reading of a contract's object, as a draft or a queue keeps it."""
    district = said.get("district", ())
    return Reading(
        intent=str(said["intent"]),
        facts=tuple(_to_fact(fact) for fact in said.get("facts", ())),
        ask=tuple(said.get("ask", ())),
        district=(district,) if isinstance(district, str) else tuple(district),
        documents=tuple(said.get("documents", ())),
        zones=tuple(said.get("zones", ())),
        span=(said["span"][0], said["span"][1]) if "span" in said else None,
        at=datetime.fromisoformat(said["at"]) if "at" in said else None,
        as_of=_day(said.get("as_of")),
        date=_day(said.get("date")),
        start=_day(said.get("from")),
        end=_day(said.get("to")),
        also=from_json(said["also"]) if "also" in said else None,
        **{name: said[name] for name in _KEPT if name in said and hasattr(Reading, name)},
    )


def _fact(fact: Fact) -> Json:
    out: Json = {} if fact.kind is None else {"kind": fact.kind}
    if fact.district is not None:
        out["district"] = fact.district
    return out | {name: plain(value) for name, value in fact.slots.items()}


def plain(value: Value) -> str | int | float | bool:
    """A value as JSON has it: 8450.5, "2020-03-12", "09:00"."""
    match value:
        case bool() | int() | str():
            return value
        case Decimal():
            return int(value) if value == value.to_integral_value() else float(value)
        case time():
            return value.strftime("%H:%M")
        case _:
            return value.isoformat()


def _to_fact(said: Mapping[str, Any]) -> Fact:
    slots = {name: value for name, value in said.items() if name not in ("kind", "district")}
    stored = {name: str(value) if isinstance(value, float) else value for name, value in slots.items()}
    return Fact(said.get("kind"), said.get("district"), unpack(stored))


def _day(said: str | None) -> date | None:
    return date.fromisoformat(said) if said else None
