# The server alone: PostgreSQL is elsewhere (see compose.yaml), so the packages that carry PostgreSQL's and Node's own
# programs (all the optional ones) are left out. Node runs the TypeScript as it is; 24.12 or newer is needed.
FROM node:24-slim

WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATA_DIR=/var/lib/tributary
RUN install -d -o node -g node -m 0700 /var/lib/tributary

COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional --ignore-scripts && npm cache clean --force

# Owned by root: the server cannot change its own code.
COPY schema ./schema
COPY policy ./policy
COPY migrations ./migrations
COPY resolvers ./resolvers
COPY src ./src

USER node
EXPOSE 4000
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/livez').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/main.ts"]
