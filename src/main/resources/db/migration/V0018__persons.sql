-- Who is behind a user: nobody approves as one user what they proposed as another.
alter table app_user add column person varchar(64);
update app_user set person = name;
alter table app_user alter column person set not null;

alter table approval add column proposed_person varchar(64);
alter table approval add column decided_person varchar(64);
update approval set proposed_person = proposed_by, decided_person = decided_by;
alter table approval alter column proposed_person set not null;
alter table approval drop constraint nobody_approves_their_own;
alter table approval add constraint nobody_approves_their_own check (status in ('REJECTED', 'STALE')
    or (decided_by <> proposed_by and decided_person <> proposed_person));
alter table approval add constraint decided_by_a_person check ((decided_by is null) = (decided_person is null));
