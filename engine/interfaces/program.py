"""The commands there are, and how click is made to speak in the language asked for."""

import importlib
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

import click

from engine.interfaces import click_words
from engine.interfaces.faults import WRONG_USE, Fault, Refused, said, unknown
from engine.interfaces.setting import COMMON, Lang, Setting
from engine.model.problem import Problem
from engine.wording import command_help

NAME: Final = "overens"
COMMANDS: Final[Mapping[str, str]] = {
    "ask": "engine.interfaces.answers.ask_command",
    "agreements": "engine.interfaces.encoding.agreements_command",
    "show": "engine.interfaces.encoding.show_command",
    "status": "engine.interfaces.lists.status_command",
    "obligations": "engine.interfaces.lists.obligations_command",
    "deadlines": "engine.interfaces.lists.deadlines_command",
    "record": "engine.interfaces.records.record_command",
    "journal": "engine.interfaces.records.journal_command",
    "reopen": "engine.interfaces.records.reopen_command",
    "check": "engine.interfaces.checks.check_command",
    "diff": "engine.interfaces.diffs.diff_command",
    "new": "engine.interfaces.encoding.new_command",
    "lint": "engine.interfaces.encoding.lint_command",
    "test": "engine.interfaces.encoding.test_command",
    "demo": "engine.interfaces.demo_command",
}

Words = Mapping[str, str]
Carry = Callable[..., int]


def run(arguments: Sequence[str], setting: Setting, lang: Lang) -> int:
    """Carries out the command that the arguments name; Refused if they cannot be read."""
    setting.lang = lang
    click_words.speak(lang)
    words = command_help.words(lang)
    program = Program(words, setting)
    try:
        with program.make_context(NAME, list(arguments)) as ctx:
            return int(program.invoke(ctx) or 0)
    except click.exceptions.Exit as done:
        return int(done.exit_code)
    except click.UsageError as error:
        raise Refused([_wrong_use(error, words)]) from None


class Command(click.Command):
    """A command that takes the common options too, and is handed them as a `Setting`."""

    def __init__(self, name: str, words: Words, params: list[click.Parameter], carry: Carry):
        for param in params:
            if isinstance(param, click.Option):
                param.help = words[f"{name}.{param.name}"]
        super().__init__(
            name,
            params=[*params, *common(words)],
            callback=carry,
            help=words[f"{name}.help"],
            options_metavar=words["options"],
            add_help_option=False,
        )
        self.params.append(_help(words))

    def invoke(self, ctx: click.Context) -> Any:
        setting: Setting = ctx.obj
        setting.take(ctx.params)
        own = {name: value for name, value in ctx.params.items() if name not in COMMON}
        assert self.callback is not None
        return self.callback(setting, **own)


class Program(click.Group):
    """The program itself: commands are loaded when they are asked for."""

    def __init__(self, words: Words, setting: Setting) -> None:
        self.words = words
        self.setting = setting
        version = click.Option(
            ["--version"],
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=self._version,
            help=words["version"],
        )
        super().__init__(
            NAME,
            params=[*common(words), version, _help(words)],
            help=words["program"],
            options_metavar=words["options"],
            subcommand_metavar=words["subcommand"],
            add_help_option=False,
            no_args_is_help=False,
        )

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if not args:
            click.echo(ctx.get_help(), err=True)
            ctx.exit(WRONG_USE)
        return super().parse_args(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        built: click.Command = importlib.import_module(COMMANDS[cmd_name]).command(self.words)
        return built

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if name.startswith("-") or name in COMMANDS:
            return super().resolve_command(ctx, args)
        found = unknown("unknown-command", "command", name, COMMANDS)
        raise Refused([Fault(WRONG_USE, found)])

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section(self.words["commands"]):
            formatter.write_dl([(name, self.words[f"{name}.short"]) for name in COMMANDS])

    def invoke(self, ctx: click.Context) -> Any:
        ctx.obj = self.setting
        self.setting.take(ctx.params)
        return super().invoke(ctx)

    def _version(self, ctx: click.Context, param: click.Parameter, value: bool) -> None:
        if value and not ctx.resilient_parsing:
            from engine.interfaces.version import version

            click.echo(version(self.setting.lang))
            ctx.exit()


def common(words: Words) -> list[click.Parameter]:
    """The options that every command takes."""
    return [
        click.Option(["--agreements"], metavar=words["DIR"], help=words["agreements"]),
        click.Option(["--journal"], metavar="URL", help=words["journal"]),
        click.Option(["--lang"], metavar="sv|en", help=words["lang"]),
        click.Option(["--executor"], metavar="durable|plain", help=words["executor"]),
    ]


def _help(words: Words) -> click.Option:
    def show(ctx: click.Context, param: click.Parameter, value: bool) -> None:
        if value and not ctx.resilient_parsing:
            click.echo(ctx.get_help(), color=ctx.color)
            ctx.exit()

    return click.Option(
        ["--help"],
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=show,
        help=words["help"],
    )


def _wrong_use(error: click.UsageError, words: Words) -> Fault:
    """What click found wrong, in our words."""
    command = error.ctx.command_path if error.ctx else NAME
    return Fault(WRONG_USE, _as_problem(error, words, command))


def _as_problem(error: click.UsageError, words: Words, command: str) -> Problem:
    if isinstance(error, click.NoSuchOption):
        known = [
            name
            for param in (error.ctx.command.params if error.ctx else [])
            for name in param.opts
            if name.startswith("--")
        ]
        return unknown("unknown-option", "option", error.option_name, known)
    if isinstance(error, click.MissingParameter) and error.param is not None:
        shown = words.get(str(error.param.metavar), str(error.param.metavar))
        return said("missing-argument", "see-help", argument=shown, command=command)
    if isinstance(error, click.BadOptionUsage):
        return said(error.message, "see-help", option=error.option_name, command=command)
    if error.ctx is not None and isinstance(error.ctx.command, click.Group):
        return said("missing-command", "see-help", command=command)
    extra = error.message
    return said("too-many-arguments", "see-help", arguments=extra, command=command)
