from pathlib import Path

import pytest

from core.errors import ConfigurationError
from core.settings import load_settings


@pytest.fixture
def env_file(tmp_path: Path) -> Path:
    return tmp_path / ".env"


def test_with_nothing_set_it_keeps_a_sqlite_file_in_the_data_folder(env_file: Path) -> None:
    settings = load_settings(env_file=env_file)

    assert settings.model == "builtin"
    assert settings.resolved_database_url == "sqlite:///data/dragoman.db"


def test_a_key_alone_changes_no_model(env_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test")

    settings = load_settings(env_file=env_file)

    assert settings.model == "builtin"
    assert settings.openai_api_key.get_secret_value() == "sk-test"


def test_the_environment_wins_over_the_file(
    env_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    env_file.write_text("DRAGOMAN_PORT=1111\nDRAGOMAN_SHOP_NAME=Maison\n")
    monkeypatch.setenv("DRAGOMAN_PORT", "2222")

    settings = load_settings(env_file=env_file)

    assert (settings.port, settings.shop.name) == (2222, "Maison")


def test_business_hours_are_json(env_file: Path) -> None:
    env_file.write_text(
        'DRAGOMAN_SHOP_BUSINESS_HOURS=[{"days": ["mon"], "from": "09:00", "to": "18:00"}]\n'
    )

    (hours,) = load_settings(env_file=env_file).shop.business_hours

    assert (hours.days, hours.opens.hour, hours.closes.hour) == (("mon",), 9, 18)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("DRAGOMAN_PROT=1", "DRAGOMAN_PROT is no setting of Dragoman. Did you mean DRAGOMAN_PORT"),
        ("DRAGOMAN_PORT=eighty", "DRAGOMAN_PORT: "),
        ("DRAGOMAN_MODEL=gpt", "DRAGOMAN_MODEL: 'gpt' is neither"),
        ("DRAGOMAN_SHOP_TIME_ZONE=Mars", "DRAGOMAN_SHOP_TIME_ZONE: 'Mars'"),
        ("DRAGOMAN_SHOP_BUSINESS_HOURS=[{", "shop_business_hours"),
        ("DRAGOMAN_BURST_SECONDS=-1", "DRAGOMAN_BURST_SECONDS: "),
        ('DRAGOMAN_RETENTION_DAYS={"widget": 0}', "DRAGOMAN_RETENTION_DAYS[widget]: "),
        ("DRAGOMAN_RETENTION_DEFAULT_DAYS=-3", "DRAGOMAN_RETENTION_DEFAULT_DAYS: "),
    ],
)
def test_a_setting_that_makes_no_sense_is_named_in_one_line(
    env_file: Path, line: str, words: str
) -> None:
    env_file.write_text(line + "\n")

    with pytest.raises(ConfigurationError) as refused:
        load_settings(env_file=env_file)

    assert words in str(refused.value)
    assert "\n" not in str(refused.value)


def test_every_setting_is_described_in_the_example_file() -> None:
    example = Path(".env.example").read_text(encoding="utf-8")

    missing = [
        name
        for name in type(load_settings(env_file=Path("none"))).model_fields
        if f"{name.upper()}=" not in example
    ]

    assert missing == []
