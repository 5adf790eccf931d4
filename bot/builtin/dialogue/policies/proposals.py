"""Her yes or no to what is proposed, and the reminder that it still waits."""

from bot.builtin.dialogue.decision import Policy, Say, ToolCall
from bot.builtin.dialogue.policies.refusals import refused
from bot.builtin.dialogue.rendering.proposals import done_text
from bot.builtin.dialogue.situation import Situation
from bot.messages import Button
from tools.results import Confirmed, Proposal, Refusal

_GONE = frozenset({"no_proposal", "proposal_gone"})
_UNSURE = "consent_missing"
_WISH_OF = {
    "return": "return_start",
    "cancellation": "cancel_order",
    "address_change": "change_address",
    "item_change": "change_order",
}


def confirm(situation: Situation) -> Policy:
    """Do what is proposed; the tool itself checks that she said yes."""
    result = yield ToolCall("confirm_proposal", {})
    if isinstance(result, Confirmed):
        return situation.done(done_text(situation.voice, result))
    code = result.code if isinstance(result, Refusal) else ""
    if code in _GONE:
        return situation.done(situation.voice.say("proposal-gone"))
    if code == _UNSURE:
        return _ask_again(situation, situation.voice.say("proposal-unsure"))
    return refused(situation, result)


def decline(situation: Situation) -> Policy:
    """Leave everything as it is."""
    if situation.brief.proposal is None:
        return situation.done(situation.voice.say("nothing-to-decline"))
    yield ToolCall("withdraw_proposal", {})
    return situation.done(situation.voice.say("proposal-withdrawn"))


def remind(situation: Situation) -> Say:
    """Come back to the proposal after a side question."""
    proposal = situation.brief.proposal
    if proposal is None:
        return situation.done(situation.voice.say("proposal-gone"))
    kind = proposal.kind
    text = situation.voice.say("proposal-waiting", kind=kind, order=proposal.order_number)
    wishes = (_WISH_OF[kind],) if kind in _WISH_OF else ()
    return _ask_again(situation.with_memory(wishes=wishes, order=proposal.order_number), text)


def proposed(situation: Situation, proposal: Proposal, text: str) -> Say:
    """Show what would happen, and ask for a yes."""
    assert proposal.proposal_id is not None, "a proposal that is told has been stored"
    return situation.ask("confirmation", text, *_answers(situation, proposal.proposal_id))


def _ask_again(situation: Situation, text: str) -> Say:
    proposal = situation.brief.proposal
    buttons = _answers(situation, proposal.id) if proposal is not None else ()
    return situation.ask("confirmation", text, *buttons)


def _answers(situation: Situation, proposal_id: int) -> tuple[Button, Button]:
    voice = situation.voice
    return (
        voice.button(f"confirm:{proposal_id}", "button-confirm"),
        voice.button(f"decline:{proposal_id}", "button-decline"),
    )
