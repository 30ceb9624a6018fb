create table schedule (
    ref         varchar(64)                 not null primary key,
    title       varchar(300)                not null,
    report      varchar(40)                 not null,
    at_time     varchar(5)                  not null,
    book        varchar(64) references party,
    recipients  varchar(6000)               not null,
    enabled     boolean                     not null,
    starts_on   date                        not null,
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar(64)                 not null,
    version     integer                     not null
);
-- One row per schedule and period: the primary key decides, on however many servers, that a report is made once.
create table schedule_run (
    schedule       varchar(64)                 not null references schedule,
    period         varchar(20)                 not null,
    as_of          date                        not null,
    known_at       timestamp(6) with time zone not null,
    since_on       date                        not null,
    since_known_at timestamp(6) with time zone not null,
    made_at        timestamp(6) with time zone not null,
    made_by        varchar(64)                 not null,
    late           boolean                     not null,
    note           varchar(1000)               not null,
    mail           varchar(20)                 not null,
    mail_tries     integer                     not null,
    mail_tried_at  timestamp(6) with time zone,
    mail_note      varchar(500)                not null,
    sha256         varchar(64)                 not null,
    primary key (schedule, period),
    constraint schedule_run_mail_known check (mail in ('NONE', 'PENDING', 'SENT', 'FAILED'))
);
create index schedule_run_to_mail on schedule_run (mail);
-- The report as it was made, in parts, because neither database has one type for text of any length.
create table schedule_run_part (
    schedule varchar(64)     not null,
    period   varchar(20)     not null,
    number   integer         not null,
    text     varchar(100000) not null,
    primary key (schedule, period, number),
    foreign key (schedule, period) references schedule_run
);
