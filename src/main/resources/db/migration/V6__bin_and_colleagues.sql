-- What its owner throws away lies in the bin, and goes for good after thirty days; what others use stays, gone for its owner.
alter table work add column binned_at datetime(6);
alter table work add column gone_at datetime(6);
create index work_by_bin on work (binned_at);

-- Whom the owner of a plan lets edit it. What she takes back is taken away.
create table named_colleague (
    work varchar(80) collate utf8mb4_nopad_bin not null,
    colleague varchar(36) collate utf8mb4_nopad_bin not null,
    named_at datetime(6) not null,
    primary key (work, colleague),
    constraint named_colleague_work foreign key (work) references work (id),
    constraint named_colleague_account foreign key (colleague) references account (id)
);
