create table app_user (
    name          varchar(64)                 not null primary key,
    display_name  varchar(200)                not null,
    password_hash varchar(300)                not null,
    roles         varchar(200)                not null,
    enabled       boolean                     not null,
    recorded_at   timestamp(6) with time zone not null,
    version       integer                     not null
);

create sequence approval_id_seq start with 1 increment by 1;

-- Four eyes: what one person proposed and another decided. awaiting_target is set while it awaits, and unique:
-- one pending change per target.
create table approval (
    id              bigint                      not null primary key,
    kind            varchar(40)                 not null,
    target          varchar(64)                 not null,
    title           varchar(300)                not null,
    status          varchar(10)                 not null,
    proposed_by     varchar(64)                 not null,
    proposed_at     timestamp(6) with time zone not null,
    decided_by      varchar(64),
    decided_at      timestamp(6) with time zone,
    reason          varchar(1000),
    target_version  integer,
    changes         varchar(60000)              not null,
    awaiting_target varchar(110),
    constraint one_pending_change_per_target unique (awaiting_target),
    constraint nobody_approves_their_own check (decided_by <> proposed_by or status in ('REJECTED', 'STALE')),
    constraint approval_status_known check (status in ('AWAITING', 'APPROVED', 'REJECTED', 'STALE')),
    constraint approval_is_decided check ((status = 'AWAITING') = (decided_by is null)
        and (status = 'AWAITING') = (decided_at is null) and (status = 'AWAITING') = (awaiting_target is not null))
);
create index approval_by_status on approval (status, id);
alter table entry add constraint entry_rests_on_its_approval foreign key (approval_id) references approval;

-- Idempotency keys, per caller. The row is inserted, and its answer kept, in the transaction of the effect.
create table request_key (
    caller      varchar(64)                 not null,
    request_key varchar(200)                not null,
    route       varchar(300)                not null,
    body_hash   varchar(64)                 not null,
    claimed_at  timestamp(6) with time zone not null,
    status      integer,
    location    varchar(300),
    etag        varchar(100),
    body        varchar(1000000),
    primary key (caller, request_key)
);
