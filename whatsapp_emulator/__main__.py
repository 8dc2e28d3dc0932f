"""`python -m whatsapp_emulator`: the emulator as a program."""

import argparse
import asyncio
import contextlib
import json
from pathlib import Path
from typing import Any

import uvicorn

from whatsapp_emulator.app import create_app
from whatsapp_emulator.config import BadOption, EmulatorConfig
from whatsapp_emulator.server import HOST, listen, settings, started, write_ready_file

OPTIONS = {
    "callback_url": "where webhooks go; without one they are held until /control/config sets it",
    "app_secret": "signs the webhooks",
    "verify_token": "sent in the verification challenge",
    "access_token": "what the client must send as Bearer token",
    "business_name": "the name on the customers' phones",
}


def main() -> None:
    parser = _parser()
    arguments = vars(parser.parse_args())
    port, ready_file = arguments.pop("port"), arguments.pop("ready_file")
    with contextlib.suppress(KeyboardInterrupt):
        try:
            asyncio.run(serve(_config(arguments), port, ready_file))
        except (BadOption, OSError) as problem:  # OSError: the port is taken
            parser.error(str(problem))


async def serve(config: EmulatorConfig, port: int, ready_file: Path | None) -> None:
    app = create_app(config)
    listener = listen(port)
    url = f"http://{HOST}:{listener.getsockname()[1]}"
    server = uvicorn.Server(settings(app))
    task = asyncio.create_task(server.serve([listener]))
    await started(server, task)
    if ready_file:
        write_ready_file(ready_file, url, app.state.emulator)
    print(f"Phones: {url}   Cloud API: {url}/v25.0   Gateways: {url}/gateways/waha and /gateways/gowa")
    print("Nothing here reaches WhatsApp.", flush=True)
    await task


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("whatsapp_emulator", description="A WhatsApp Cloud API on this machine.")
    parser.add_argument("--port", type=int, default=0, help="default: a free one")
    parser.add_argument("--state", type=Path, help="SQLite file that keeps everything; default: memory")
    parser.add_argument("--phone-number-id", help="the business phone number's id")
    parser.add_argument("--waba-id", help="the WhatsApp Business account's id")
    parser.add_argument("--ready-file", type=Path, help="JSON written when the emulator answers")
    for name, text in OPTIONS.items():
        parser.add_argument("--" + name.replace("_", "-"), help=text)
    parser.add_argument(
        "--set", action="append", default=[], metavar="NAME=VALUE", help="any option of /control/config"
    )
    return parser


def _config(said: dict[str, Any]) -> EmulatorConfig:
    given = {name: value for name, value in said.items() if value is not None}
    options = {name: given.pop(name) for name in OPTIONS if name in given}
    others = dict(_option(one) for one in given.pop("set"))
    return EmulatorConfig(**given, options={**others, **options})


def _option(said: str) -> tuple[str, Any]:
    """`pair_burst=0` is a number, `business_name=Corner Shop` is not."""
    name, _, value = said.partition("=")
    try:
        return name, json.loads(value)
    except ValueError:
        return name, value


if __name__ == "__main__":
    main()
