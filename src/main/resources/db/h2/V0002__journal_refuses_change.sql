-- H2 has no deferred constraints: the balance is checked after each statement, so the journal writes an entry's
-- postings in one multi-row insert.
create trigger entry_refuses_change before update, delete on entry for each row call 'covenant.database.RefuseChange';
create trigger posting_refuses_change before update, delete on posting for each row call 'covenant.database.RefuseChange';
create trigger entry_balances after insert on posting call 'covenant.database.EntryBalances';
