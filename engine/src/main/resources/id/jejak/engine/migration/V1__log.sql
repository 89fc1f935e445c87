-- The log. Rows are only ever inserted: the application's role may do nothing else here.
create table event (
  seq         bigint generated always as identity,
  tx          xid8        not null default pg_current_xact_id(),
  stream      text        not null,
  version     bigint      not null,
  type        text        not null,
  revision    text        not null,
  recorded_at timestamptz not null,
  envelope    bytea       not null,
  primary key (stream, version)
);
create unique index event_commit_order on event (tx, seq);

-- The one order of the log: gap-free, stamped by the elected sequencer after the commit, final once stamped.
create table event_position (
  position    bigint      primary key,
  tx          xid8        not null,
  seq         bigint      not null unique,
  recorded_at timestamptz not null
);

-- For people only; nothing in the application reads it.
create view readable_event as
select p.position, e.stream, e.version, e.type, p.recorded_at, convert_from(e.envelope, 'UTF8')::jsonb as envelope
from event_position p join event e on (e.tx, e.seq) = (p.tx, p.seq);

-- Where the log's time comes from; the origin is also the log's first fact.
create table clock (
  one  boolean     primary key default true check (one),
  mode text        not null check (mode in ('REAL', 'SIMULATED')),
  now  timestamptz not null
);

-- The answer to every command, as long as the log.
create table receipt (
  actor       text        not null,
  command_id  uuid        not null,
  body        bytea       not null, -- keyed hash of the plain command
  type        text        not null,
  command     bytea       not null, -- sealed like an event
  outcome     text        not null, -- ACCEPTED, ALREADY_SO or REFUSED; a check would be read anew for every command
  token       text,
  events      int         not null,
  refusal     text,
  seen        text        not null, -- stream@version of every fact, and the version of the rules
  rules       int         not null,
  recorded_at timestamptz not null,
  causation   uuid,
  step        text,
  primary key (command_id, actor) -- the pages above the leaves then hold the id alone
);

create table refusal_count (
  actor text        not null,
  hour  timestamptz not null,
  n     int         not null,
  primary key (actor, hour)
);

-- What two requests can compete for.
create table claim (
  space text not null,
  key   text not null,
  owner text not null,
  primary key (space, key)
);

-- What many share up to a limit. The row of the total is what two who ask at once wait for.
create table share (
  space  text   not null,
  key    text   not null,
  owner  text   not null,
  amount bigint not null,
  primary key (space, key, owner)
);

create table share_total (
  space text   not null,
  key   text   not null,
  taken bigint not null,
  primary key (space, key)
);

create table series (
  series text   primary key,
  next   bigint not null
);

create table process (
  process text not null,
  key     text not null,
  state   text not null,
  ended   boolean not null default false,
  parked  boolean not null default false,
  primary key (process, key)
) with (fillfactor = 70);

-- What an instance has to see to, one row for each thing that one fact may touch.
create table todo (
  process text not null,
  key     text not null,
  item    text not null,
  note    text not null,
  primary key (process, key, item)
);

-- Index of the pending timers; the facts are in the process's own stream.
create table timer (
  process text        not null,
  key     text        not null,
  timer   text        not null,
  due_at  timestamptz not null,
  primary key (process, key, timer)
);
create index timer_due on timer (due_at, process, key, timer);

-- Events that wait, in order, for a parked instance.
create table waiting (
  process  text   not null,
  key      text   not null,
  position bigint not null,
  primary key (process, key, position)
);

create table incident (
  process   text        not null,
  key       text        not null,
  position  bigint      not null,
  failure   text        not null,
  opened_at timestamptz not null,
  attempts  int         not null default 0,
  primary key (process, key)
);

create table token_entry (
  processorName varchar(255) not null,
  segment       integer      not null,
  token         bytea,
  tokenType     varchar(255),
  timestamp     varchar(255),
  owner         varchar(255),
  primary key (processorName, segment)
) with (fillfactor = 70);

create table view_table (
  view      text    primary key,
  ddl       text    not null,
  fed       boolean not null,
  former_at bigint  -- the position of the table it replaced, as long as that is kept
);
