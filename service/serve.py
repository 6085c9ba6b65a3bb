"""The first process of a container: gunicorn, ended by SIGTERM from its first moment on.

`python -P service/serve.py`. The kernel keeps a signal from a first process that does not handle it, and
until gunicorn has read its configuration it handles none: a container stopped then would have to be killed.
"""

import signal
import sys

ARGUMENTS = ["gunicorn", "--config", "service/gunicorn_conf.py", "service.app:create_app()"]


def _stop_the_start(*_: object) -> None:
    raise SystemExit(0)


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, _stop_the_start)

    from gunicorn.app.wsgiapp import run

    sys.argv = ARGUMENTS
    sys.exit(run())
