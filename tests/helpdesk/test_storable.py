"""Every text that Python can hold can be stored, or is made so."""

from hypothesis import given, strategies as st

from helpdesk.storable import storable, storable_text

ANY_TEXT = st.text(alphabet=st.characters(exclude_categories=()))


@given(ANY_TEXT)
def test_the_result_is_valid_utf_8_without_nul(text: str) -> None:
    assert b"\x00" not in storable_text(text).encode()


@given(st.text(alphabet=st.characters(exclude_characters="\x00")))
def test_what_can_be_stored_stays_as_it_is(text: str) -> None:
    assert storable_text(text) == text


@given(
    st.recursive(
        ANY_TEXT | st.integers(), lambda inner: st.lists(inner) | st.dictionaries(ANY_TEXT, inner)
    )
)
def test_json_is_made_storable_all_through(value: object) -> None:
    assert "\x00" not in repr(storable(value)).encode().decode()
    repr(storable(value)).encode()
