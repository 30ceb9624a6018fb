create table schedule (
    ref         varchar(64)                 not null primary key,
    title       varchar(300)                not null,
    report      varchar(40)                 not null,
    at_time     varchar(5)                  not null,
    parameters  varchar(2000)               not null,
    recipients  varchar(2000)               not null,
    enabled     boolean                     not null,
    starts_on   date                        not null,
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar(64)                 not null,
    version     integer                     not null
);
-- One row per schedule and period: the primary key decides, on however many servers, that a report is made once.
create table schedule_run (
    schedule   varchar(64)                 not null references schedule,
    period     varchar(20)                 not null,
    as_of      date                        not null,
    known_at   timestamp(6) with time zone not null,
    made_at    timestamp(6) with time zone not null,
    late       boolean                     not null,
    note       varchar(1000)               not null,
    mail       varchar(20)                 not null,
    sha256     varchar(64)                 not null,
    content    varchar(1000000)            not null,
    primary key (schedule, period)
);
