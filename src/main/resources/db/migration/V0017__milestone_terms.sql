-- What supports an observation, and what supports a report of an event.
create table observation_evidence (
    observation varchar(64) not null references observation,
    evidence    bigint      not null references evidence,
    primary key (observation, evidence)
);
create table event_report_evidence (
    event    varchar(64) not null references event,
    position integer     not null,
    evidence bigint      not null references evidence,
    primary key (event, position, evidence)
);

alter table milestone add column calendar varchar(64) references holiday_calendar;
alter table milestone add column grace_days integer;
alter table milestone add column cure_days integer;
-- Half-open: what moves or is observed on the first day counts, on the last one no more.
alter table milestone add column measured_from date;
alter table milestone add column measured_until date;
-- Both follow from the rest; kept so that what fails by itself is found without reckoning.
alter table milestone add column last_day date;
alter table milestone add column fails_on date;
alter table milestone add constraint grace_follows_a_long_stop check (grace_days is null or long_stop = 'DATE');
alter table milestone add constraint grace_is_some check (grace_days between 1 and 1000);
alter table milestone add constraint cure_is_some check (cure_days between 1 and 1000);
alter table milestone add constraint measured_in_a_window
    check (measured_until is null or measured_from is not null and measured_until > measured_from);
create index milestone_by_failing on milestone (fails_on);
update milestone set last_day = long_stop_on;
update milestone set fails_on = long_stop_on + interval '1' day
 where decided = false
   and not exists (select 1 from milestone_state s
                    where s.milestone = milestone.ref
                      and s.state in ('CLAIMED', 'DISPUTED')
                      and not exists (select 1 from milestone_state later
                                       where later.milestone = s.milestone and later.number > s.number));
-- Missed, and still to be met until that day, inclusive.
alter table milestone_state add column curable_until date;
alter table milestone_state add constraint only_missed_is_cured check (curable_until is null or state in ('MISSED'));

-- What a party certifies, or that it does not, where the condition of a milestone asks for it.
create sequence certificate_id_seq start with 1 increment by 1;
create table certificate (
    id           bigint                      not null primary key,
    milestone    varchar(64)                 not null references milestone,
    party        varchar(64)                 not null references party,
    text         varchar(500)                not null,
    certified    boolean                     not null,
    certified_on date                        not null,
    note         varchar(900)                not null,
    recorded_at  timestamp(6) with time zone not null,
    recorded_by  varchar(64)                 not null
);
create index certificate_by_milestone on certificate (milestone, certified_on);
create table certificate_evidence (
    certificate bigint not null references certificate,
    evidence    bigint not null references evidence,
    primary key (certificate, evidence)
);

-- What follows, and when: once it is met or waived, or once it is missed for good or has lapsed.
alter table milestone_consequence add column turn varchar(10) default 'MET' not null;
alter table milestone_consequence add column obligation varchar(64) references obligation;
alter table milestone_consequence add column power varchar(64) references power;
alter table milestone_consequence add column clause varchar(64) references clause;
alter table milestone_consequence add column price numeric(24, 6);
alter table milestone_consequence add column price_unit varchar(16);
alter table milestone_consequence add constraint consequence_turn_known check (turn in ('MET', 'MISSED'));
alter table milestone_consequence add constraint consequence_names_what_its_kind_is_about check (
    (commitment is not null) = (kind in ('RELEASE_TRANCHE', 'CHARGE_SHORTFALL'))
    and (tranche is not null) = (kind in ('RELEASE_TRANCHE', 'CHARGE_SHORTFALL'))
    and (obligation is not null) = (kind = 'RAISE_OBLIGATION')
    and (power is not null) = (kind = 'ARM_POWER')
    and (clause is not null) = (kind in ('START_CLAUSE', 'END_CLAUSE', 'STEP_PRICE'))
    and (price is not null) = (kind = 'STEP_PRICE')
    and (price_unit is not null) = (kind = 'STEP_PRICE'));
-- What became of a consequence. Its key is the last guard of "exactly once".
create table milestone_effect (
    milestone    varchar(64)                 not null,
    consequence  integer                     not null,
    effective_on date                        not null,
    told         varchar(1000)               not null,
    recorded_at  timestamp(6) with time zone not null,
    primary key (milestone, consequence),
    foreign key (milestone, consequence) references milestone_consequence (milestone, position)
);
