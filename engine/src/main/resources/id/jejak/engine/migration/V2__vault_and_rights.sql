-- Keys and look-ups are the newest state only and have a backup of their own; erasing a person empties a key
-- and deletes its look-ups here.
create table ${vault}.data_key (
  subject text  primary key,
  wrapped bytea -- null once destroyed
);
create table ${vault}.subject_lookup (
  space   text    not null,
  hmac    bytea   not null,
  subject text    not null,
  shared  boolean not null default false, -- a trait that several people may have
  primary key (space, hmac, subject)
);
create unique index subject_lookup_owner on ${vault}.subject_lookup (space, hmac) where not shared;
create index subject_lookup_subject on ${vault}.subject_lookup (subject);

grant usage on schema ${vault} to ${app_role}, ${vault_role};
grant select, insert, update on ${vault}.data_key to ${vault_role};
-- A NIK is claimed in the transaction of the decision, so the application holds the look-up.
grant select, insert, update, delete on ${vault}.subject_lookup to ${app_role};

grant usage on schema engine to ${app_role};
grant select, insert on event, event_position to ${app_role};
grant select, insert on receipt to ${app_role};
grant select on readable_event to ${app_role};
grant select, insert, update, delete on
  clock, refusal_count, claim, share, share_total, series, process, todo, timer, waiting, incident, token_entry, view_table to ${app_role};
grant usage, create on schema views, beside, former to ${app_role};
