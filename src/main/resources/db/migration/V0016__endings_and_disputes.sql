-- That a clause was started or ended, by an amendment or by something else.
create table clause_change (
    clause       varchar(64)                 not null references clause,
    number       integer                     not null,
    kind         varchar(10)                 not null,
    effective_on varchar(10)                 not null,
    amendment    integer,
    cause        varchar(1000)               not null,
    recorded_at  timestamp(6) with time zone not null,
    primary key (clause, number),
    constraint clause_change_known check (kind in ('STARTED', 'ENDED'))
);
insert into clause_change (clause, number, kind, effective_on, amendment, cause, recorded_at)
    select c.ref, 0, 'ENDED', c.ended_on, c.ended_by, 'Amendment ' || a.number || ': ' || a.title, c.ended_at
    from clause c join amendment a on a.agreement = c.agreement and a.number = c.ended_by;
alter table clause drop constraint clause_end_is_whole;
alter table clause drop column ended_on;
alter table clause drop column ended_by;
alter table clause drop column ended_at;

-- A clause that waits holds only once it is started. Its price, where it asks one, is stepped by further rows.
alter table clause add column waiting boolean default false not null;
alter table clause add column price_amount numeric(24, 6);
alter table clause add column price_unit varchar(16);
alter table clause add column price_per varchar(64);
alter table clause add constraint clause_waits_without_a_date check (not waiting or starts_on is null);
alter table clause add constraint clause_price_is_whole
    check ((price_amount is null) = (price_unit is null) and (price_amount is null) = (price_per is null));
alter table clause add constraint clause_price_is_some check (price_amount > 0);
create table clause_price (
    clause       varchar(64)                 not null references clause,
    number       integer                     not null,
    amount       numeric(24, 6)              not null,
    effective_on date                        not null,
    cause        varchar(1000)               not null,
    recorded_at  timestamp(6) with time zone not null,
    primary key (clause, number),
    constraint clause_price_step_is_some check (amount > 0)
);
