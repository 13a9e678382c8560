BEGIN TRANSACTION;
CREATE TABLE answer (
        persona text not null references persona(id) on delete cascade, question text not null, slot integer not null,
        value text not null check (length(value) <= 9000), evidence text not null, source text not null,
        fact text not null, version integer not null, saved text not null,
        primary key (persona, question, slot)) strict;
INSERT INTO "answer" VALUES('OKazwdu5ZmTf','name',0,'"Maya Lindgren"','belief','','',2,'2026-11-24T09:00:00+00:00');
CREATE TABLE answer_log (
        id integer primary key, persona text not null references persona(id) on delete cascade,
        question text not null, slot integer not null, value text not null, evidence text not null,
        source text not null, version integer not null, saved text not null) strict;
INSERT INTO "answer_log" VALUES(1,'OKazwdu5ZmTf','name',0,'"Maya"','belief','',1,'2026-11-24T09:00:00+00:00');
INSERT INTO "answer_log" VALUES(2,'OKazwdu5ZmTf','name',0,'"Maya Lindgren"','belief','',2,'2026-11-24T09:00:00+00:00');
CREATE TABLE dataset (
        id text primary key, project text not null references project(id) on delete cascade, name text not null,
        rows integer not null, roles text not null, findings text not null, confirmed integer not null default 0,
        version integer not null default 1, created text not null) strict;
INSERT INTO "dataset" VALUES('aQ0H3Lge8H2R','M5bQSN6AB4Kp','customers.csv',200,'{"customer": "customer_id", "spend": "money", "visits": "number", "channel": "category"}','[]',0,1,'2026-11-24T09:00:00+00:00');
CREATE TABLE migration (number integer primary key, name text not null, applied text not null) strict;
INSERT INTO "migration" VALUES(1,'projects, data, segments, priorities, personas, answers','2026-11-24T15:27:50.853735+00:00');
CREATE TABLE persona (
        id text primary key, project text not null references project(id) on delete cascade,
        segmentation text not null, letters text not null, created text not null) strict;
INSERT INTO "persona" VALUES('OKazwdu5ZmTf','M5bQSN6AB4Kp','U3YeN4AE8alN','["A"]','2026-11-24T09:00:00+00:00');
CREATE TABLE project (
        id text primary key, name text not null check (length(name) between 1 and 120), example integer not null,
        created text not null, updated text not null) strict;
INSERT INTO "project" VALUES('M5bQSN6AB4Kp','Spring campaign',0,'2026-11-24T09:00:00+00:00','2026-11-24T09:00:00+00:00');
CREATE TABLE segment_name (
        segmentation text not null references segmentation(id) on delete cascade, letter text not null,
        name text not null check (length(name) between 1 and 120), saved text not null,
        primary key (segmentation, letter)) strict;
INSERT INTO "segment_name" VALUES('U3YeN4AE8alN','A','Quiet regulars','2026-11-24T09:00:00+00:00');
CREATE TABLE segmentation (
        id text primary key, project text not null references project(id) on delete cascade, dataset text not null,
        dataset_version integer not null, method text not null, k integer not null, customers integer not null,
        body text not null, created text not null) strict;
INSERT INTO "segmentation" VALUES('U3YeN4AE8alN','M5bQSN6AB4Kp','aQ0H3Lge8H2R',1,'natural',3,200,'{"id": "U3YeN4AE8alN", "project": "M5bQSN6AB4Kp", "dataset": "aQ0H3Lge8H2R", "dataset_version": 1, "method": "natural", "k": 3, "segments": [{"letter": "A", "name": "Big spenders, phone", "size": 50, "share": 0.25, "stability": 0.9417, "sure": 1.0, "neighbour": "B"}, {"letter": "B", "name": "Small spenders, more visits", "size": 101, "share": 0.505, "stability": 0.8725, "sure": 0.9801980198019802, "neighbour": "C"}, {"letter": "C", "name": "Small spenders, shop", "size": 49, "share": 0.245, "stability": 0.867, "sure": 1.0, "neighbour": "B"}], "profiles": [{"letter": "A", "name": "Big spenders, phone", "size": 50, "share": 0.25, "summary": "Bring 2.8 times the average revenue. Channel: phone: 86% (average 22%); Visits: 2.1 (average 7).", "traits": [{"key": "spend", "feature": "spend", "label": "Spend", "words": "Spend: 275 on average, against 99 for everyone, 2.8 times as much", "effect": 1.5951689391031374, "index": 278.8180481096697, "value": 275.1416518503466, "average": 98.68143533596613, "unit": "", "level": "", "n": 50, "topic": "value"}, {"key": "channel=phone", "feature": "channel", "label": "Channel: phone", "words": "Channel: phone: 86%, against 22% of everyone", "effect": 1.4103081741461168, "index": 400.0, "value": 0.86, "average": 0.215, "unit": "share", "level": "phone", "n": 50, "topic": "channel"}, {"key": "visits", "feature": "visits", "label": "Visits", "words": "Visits: 2.1 on average, against 7 for everyone", "effect": -0.9582800584437309, "index": 29.37894920118264, "value": 2.0565137430677836, "average": 6.99995676831423, "unit": "", "level": "", "n": 48, "topic": "channel"}], "index": {"Spend": 278.8180481096696, "Channel: shop": 0.0, "Visits": 29.378949201182632}, "revenue": 13757.082592517327, "revenue_share": 0.697045120274174, "value": 275.14165185034653, "growth": null, "rule": {"words": "Visits at most 4.9 and Spend above 116", "precision": 1.0, "coverage": 0.96}, "typical": [], "stability": 0.9417, "sure": 1.0, "neighbour": "B"}, {"letter": "B", "name": "Small spenders, more visits", "size": 101, "share": 0.505, "summary": "Bring half the average revenue. Visits: 12 (average 7); Channel: phone: 0% (average 22%).", "traits": [{"key": "visits", "feature": "visits", "label": "Visits", "words": "Visits: 12 on average, against 7 for everyone, 1.7 times as much", "effect": 0.984611514337395, "index": 172.56156397958128, "value": 12.07923487729759, "average": 6.99995676831423, "unit": "", "level": "", "n": 94, "topic": "channel"}, {"key": "channel=phone", "feature": "channel", "label": "Channel: phone", "words": "Channel: phone: 0%, against 22% of everyone", "effect": -0.9642904715818097, "index": 0.0, "value": 0.0, "average": 0.215, "unit": "share", "level": "phone", "n": 101, "topic": "channel"}, {"key": "spend", "feature": "spend", "label": "Spend", "words": "Spend: 46 on average, against 99 for everyone", "effect": -0.47522148935925274, "index": 46.727787218092665, "value": 46.111651127549955, "average": 98.68143533596613, "unit": "", "level": "", "n": 101, "topic": "value"}], "index": {"Spend": 46.727787218092665, "Channel: shop": 0.0, "Visits": 172.56156397958128}, "revenue": 4657.276763882546, "revenue_share": 0.23597532545136798, "value": 46.11165112754996, "growth": null, "rule": {"words": "Visits above 7.6", "precision": 1.0, "coverage": 0.9607843137254902}, "typical": [], "stability": 0.8725, "sure": 0.9801980198019802, "neighbour": "C"}, {"letter": "C", "name": "Small spenders, shop", "size": 49, "share": 0.245, "summary": "Bring 27% of the average revenue. Channel: shop: 86% (average 21%); Visits: 2 (average 7).", "traits": [{"key": "channel=shop", "feature": "channel", "label": "Channel: shop", "words": "Channel: shop: 86%, against 21% of everyone", "effect": 1.4143316441567861, "index": 408.1632653061224, "value": 0.8571428571428571, "average": 0.21, "unit": "share", "level": "shop", "n": 49, "topic": "channel"}, {"key": "visits", "feature": "visits", "label": "Visits", "words": "Visits: 2 on average, against 7 for everyone", "effect": -0.9699174904670012, "index": 28.52132133880401, "value": 1.996480163468262, "average": 6.99995676831423, "unit": "", "level": "", "n": 48, "topic": "channel"}, {"key": "spend", "feature": "spend", "label": "Spend", "words": "Spend: 27 on average, against 99 for everyone", "effect": -0.6481852353035176, "index": 27.338593581411338, "value": 26.97811654680302, "average": 98.68143533596613, "unit": "", "level": "", "n": 49, "topic": "value"}], "index": {"Spend": 27.33859358141134, "Channel: shop": 408.1632653061224, "Visits": 28.521321338804007}, "revenue": 1321.927710793348, "revenue_share": 0.0669795542744578, "value": 26.978116546803022, "growth": null, "rule": {"words": "Visits at most 4.9 and Spend at most 116", "precision": 1.0, "coverage": 0.9583333333333334}, "typical": [], "stability": 0.867, "sure": 1.0, "neighbour": "B"}], "verdict": {"kind": "natural", "z": 21.16, "groups": "clear", "words": "Your customers really do fall into groups: they stand out from a crowd without any. We drew your customers again and again, and all three came back almost unchanged."}, "stability": {"3": 0.8294583207212092}, "model": {"version": 1, "preparation": {"numbers": [{"key": "spend", "mean": 98.68143533596611, "spread": 110.62164776954153, "bend": -0.399868, "middle": -0.6024069639120078, "scale": 1.2045092372988675, "shift": 0.14628734679938846, "stretch": 0.687091268408676}, {"key": "visits", "mean": 6.999956768314229, "spread": 5.15866210685289, "bend": null, "middle": -0.3632751887463323, "scale": 1.4279868092312673, "shift": 0.2543967398003456, "stretch": 0.7002865807551353}], "kinds": [{"key": "channel", "levels": ["app", "phone", "shop", "web"]}]}, "theta": [[-3.1301379625797763, -1.1950647119973417, -3.134451598103593], [-5.0, -5.0, -5.0], [9.063569563075758, -0.9402559512455032, -4.1505606604136], [-9.582789607182804, 9.846115898858029, -9.699175769827345], [-6.5629024800821725, -0.6682089968693766, -1.3751544028272111], [-4.359138819484188, -4.614945901394892, -4.471346517407944], [-5.312772681714972, -0.8271959919109204, -5.293360470282247], [-0.16488417089648974, -6.002586049977094, -5.314527117087035], [-5.318120248751721, -5.989158920356908, -0.18471966164531636], [-1.950676353075532, -0.5838476888109474, -1.8406247086740404]], "base": [-1.386241091019668, -0.6913500803559398, -1.3899517446323584], "soft": true}, "findings": [], "created": null, "customers": 200}','2026-11-24T09:00:00+00:00');
CREATE TABLE setting (key text primary key, value text not null) strict;
CREATE TABLE target (
        project text primary key references project(id) on delete cascade, segmentation text not null,
        letters text not null, saved text not null) strict;
INSERT INTO "target" VALUES('M5bQSN6AB4Kp','U3YeN4AE8alN','["A"]','2026-11-24T09:00:00+00:00');
CREATE TABLE weight (
        project text not null references project(id) on delete cascade, criterion text not null, value real not null,
        saved text not null, primary key (project, criterion)) strict;
INSERT INTO "weight" VALUES('M5bQSN6AB4Kp','size',3.0,'2026-11-24T09:00:00+00:00');
CREATE INDEX dataset_of on dataset(project, created);
CREATE INDEX segmentation_of on segmentation(project, created);
CREATE INDEX persona_of on persona(project, created);
CREATE INDEX answer_log_of on answer_log(persona, question, id);
CREATE TRIGGER answer_log_is_append_only before update on answer_log
        begin select raise(abort, 'the history is never rewritten'); end;
COMMIT;
