-- When a published work was taken back, and what its readers are told: its address says so instead of knowing nothing.
alter table work add column withdrawn_at datetime(6);
alter table work add column withdrawn_note varchar(1000) collate utf8mb4_uca1400_as_cs;
alter table work add column withdrawn_language varchar(35) collate utf8mb4_nopad_bin;
