-- What the loader of the reference book has loaded, so that loading again changes nothing.
create table book_item (
    item      varchar(200)                not null primary key,
    loaded_at timestamp(6) with time zone not null
);

-- Whose book it is where nobody chooses another; at most one row.
create table reporting_party (
    only_row boolean     not null primary key,
    party    varchar(64) not null references party,
    constraint reporting_party_is_one check (only_row)
);
