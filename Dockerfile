# syntax=docker/dockerfile:1
# with its digest where builds must be the same: --build-arg PYTHON_IMAGE=python:3.13-slim@sha256:...
ARG PYTHON_IMAGE=python:3.13-slim

FROM ${PYTHON_IMAGE} AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1
RUN python3 -m venv /opt/venv
COPY requirements.txt /tmp/requirements.txt
RUN --mount=type=cache,target=/root/.cache/pip \
    /opt/venv/bin/python -m pip install --require-hashes -r /tmp/requirements.txt \
    && /opt/venv/bin/python -m pip uninstall --yes pip
WORKDIR /srv/dateline
COPY schemas schemas
COPY service service
COPY seeds seeds
RUN /opt/venv/bin/python -m compileall -q schemas service \
    && /opt/venv/bin/python -m service.keep_patterns

FROM ${PYTHON_IMAGE}
ARG VERSION=0.1.0
LABEL org.opencontainers.image.title="dateline" \
      org.opencontainers.image.description="Calls between leaders, tariffs and elections out of news text, over HTTP" \
      org.opencontainers.image.licenses="MIT" \
      org.opencontainers.image.version="${VERSION}"
# one heap for all threads, not glibc's one for each: 5 MB less with two workers in twenty minutes of `make soak`
ENV MALLOC_ARENA_MAX=1 \
    PATH=/opt/venv/bin:$PATH \
    PYTHONPATH=/srv/dateline \
    PYTHONUNBUFFERED=1 \
    HOST=0.0.0.0 \
    PORT=8000
# the base has pip, for which there is no use from here on
RUN rm -rf /usr/local/lib/python3.*/site-packages/pip* /usr/local/bin/pip*
COPY --from=build /opt/venv /opt/venv
COPY --from=build /srv/dateline /srv/dateline
COPY --chmod=755 deploy/dateline /usr/local/bin/dateline
WORKDIR /srv/dateline
USER 10001:10001
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=5s --start-period=10s --retries=3 \
    CMD ["python", "-IS", "/srv/dateline/service/health_check.py"]
CMD ["python", "-P", "service/serve.py"]
