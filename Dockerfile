# Builds the desk and keeps what runs: node_modules of production, built libraries and apps.
FROM node:22-bookworm AS build
WORKDIR /desk
COPY . .
RUN npm ci && npm run build && npm prune --omit=dev

FROM node:22-bookworm-slim
# The offline engine: French and Spanish, English and Spanish.
RUN apt-get update \
  && apt-get install --yes --no-install-recommends apertium apertium-fr-es apertium-eng-spa \
  && rm -rf /var/lib/apt/lists/*
ENV NODE_ENV=production HOST=0.0.0.0 TRIPTYCH_DATA=/data
WORKDIR /desk
COPY --from=build --chown=root:root /desk ./
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 3000
ENTRYPOINT ["node", "--enable-source-maps"]
CMD ["apps/api/dist/main.js"]
