-- Settlements above the limit of one person; the approval tells what became of them.
create table pending_settlements (
    approval_id bigint      not null primary key references approval,
    commitment  varchar(64) not null references commitment,
    kind        varchar(20) not null
);
create table pending_settlement (
    approval_id  bigint         not null references pending_settlements,
    position     integer        not null,
    amount       numeric(24, 6) not null,
    unit         varchar(16)    not null,
    effective_on date           not null,
    memo         varchar(1000)  not null,
    primary key (approval_id, position)
);

-- What somebody proposes to become of a shortfall: charged, waived or carried forward.
create table shortfall_proposal (
    approval_id       bigint         not null primary key references approval,
    commitment        varchar(64)    not null,
    tranche           integer        not null,
    decision          varchar(20)    not null,
    amount            numeric(24, 6) not null,
    unit              varchar(16)    not null,
    effective_on      date           not null,
    due_on            date,
    credit            varchar(64),
    credit_expires_on date,
    reason            varchar(1000)  not null,
    foreign key (commitment, tranche) references tranche (commitment, number),
    constraint shortfall_decision_known check (decision in ('CHARGE', 'WAIVE', 'CARRY_FORWARD')),
    constraint credit_expires check ((credit is null) = (credit_expires_on is null))
);
