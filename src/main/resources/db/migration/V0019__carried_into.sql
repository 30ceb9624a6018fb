-- The commitment that took up what was firm or contingent of one that ended; null where nothing did.
alter table commitment add column carried_into varchar(64);
alter table commitment add constraint commitment_carried_into foreign key (carried_into) references commitment;
alter table commitment add constraint commitment_carried_when_ended check (carried_into is null or ended_on is not null);
update commitment c set carried_into = (
    select d.into_ref from ending_decision d where d.approval_id = c.ended_by and d.thing = 'COMMITMENT' and d.ref = c.ref)
 where c.ended_by is not null;
