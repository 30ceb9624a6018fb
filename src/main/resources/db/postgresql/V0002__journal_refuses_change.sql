create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'JOURNAL_IS_APPEND_ONLY: % on % is refused; reverse the entry instead', tg_op, tg_table_name
        using errcode = 'restrict_violation';
end $$;
create trigger entry_refuses_change before update or delete on entry for each row execute function refuse_change();
create trigger entry_refuses_truncate before truncate on entry for each statement execute function refuse_change();
create trigger posting_refuses_change before update or delete on posting for each row execute function refuse_change();
create trigger posting_refuses_truncate before truncate on posting for each statement execute function refuse_change();

create function entry_balances() returns trigger language plpgsql as $$
begin
    perform 1 from posting where entry_number = new.entry_number group by unit having sum(amount) <> 0;
    if found then
        raise exception 'ENTRY_UNBALANCED: entry % does not sum to zero', new.entry_number using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger entry_balances after insert on posting deferrable initially deferred
    for each row execute function entry_balances();
