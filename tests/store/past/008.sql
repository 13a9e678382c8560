BEGIN TRANSACTION;
CREATE TABLE answer (
        persona text not null references persona(id) on delete cascade, question text not null, slot integer not null,
        value text not null check (length(value) <= 9000), evidence text not null, source text not null,
        fact text not null, version integer not null, saved text not null,
        primary key (persona, question, slot)) strict;
INSERT INTO "answer" VALUES('IvCM7u6B9WNU','name',0,'"Maya Lindgren"','belief','','',2,'2026-11-24T09:00:00+00:00');
CREATE TABLE answer_log (
        id integer primary key, persona text not null references persona(id) on delete cascade,
        question text not null, slot integer not null, value text not null, evidence text not null,
        source text not null, version integer not null, saved text not null) strict;
INSERT INTO "answer_log" VALUES(1,'IvCM7u6B9WNU','name',0,'"Maya"','belief','',1,'2026-11-24T09:00:00+00:00');
INSERT INTO "answer_log" VALUES(2,'IvCM7u6B9WNU','name',0,'"Maya Lindgren"','belief','',2,'2026-11-24T09:00:00+00:00');
CREATE TABLE assumption (
        project text not null references project(id) on delete cascade, key text not null, value real not null,
        saved text not null, primary key (project, key)) strict;
INSERT INTO "assumption" VALUES('RAabj1d1PIXS','margin',40.0,'2026-11-24T09:00:00+00:00');
CREATE TABLE choice (
        project text not null references project(id) on delete cascade, key text not null,
        value text not null check (length(value) <= 40000), saved text not null, primary key (project, key)) strict;
CREATE TABLE dataset (
        id text primary key, project text not null references project(id) on delete cascade, name text not null,
        rows integer not null, roles text not null, findings text not null, confirmed integer not null default 0,
        version integer not null default 1, created text not null, reading text not null default '{}', digest text not null default '', files integer not null default 0, "of" text not null default '', kind text not null default '', key text not null default '') strict;
INSERT INTO "dataset" VALUES('V51KKFrBxbtC','RAabj1d1PIXS','customers.csv',200,'{"customer": "customer_id", "spend": "money", "visits": "number", "channel": "category"}','[]',0,1,'2026-11-24T09:00:00+00:00','{"how": {"kind": "text", "encoding": "", "separator": "", "sheet": "", "sheets": [], "header": 1, "asked": [], "guessed_decimal": ""}, "choices": {"encoding": "", "separator": "", "sheet": "", "header": null, "orders": {}, "as_text": [], "decimal": "", "mended": {}}, "account": null, "labels": {}, "telling": []}','',0,'','','');
CREATE TABLE decision (
        id integer primary key, project text not null references project(id) on delete cascade,
        segmentation text not null, letter text not null, name text not null, standing text not null,
        reason text not null check (length(reason) <= 400), owner text not null check (length(owner) <= 60),
        decided text not null) strict;
INSERT INTO "decision" VALUES(1,'RAabj1d1PIXS','0I5laXmXef2S','A','Quiet regulars','main','They come back','Ana','2026-11-24T09:00:00+00:00');
CREATE TABLE estimate (
        project text not null references project(id) on delete cascade, segmentation text not null, key text not null,
        low real not null, mid real not null, high real not null, source text not null check (length(source) <= 200),
        saved text not null, primary key (project, segmentation, key)) strict;
INSERT INTO "estimate" VALUES('RAabj1d1PIXS','0I5laXmXef2S','market:reachable',900.0,1200.0,2000.0,'City register','2026-11-24T09:00:00+00:00');
CREATE TABLE let_through (
        project text not null references project(id) on delete cascade,
        segmentation text not null references segmentation(id) on delete cascade, letter text not null,
        check_key text not null, reason text not null check (length(reason) between 1 and 400), saved text not null,
        primary key (segmentation, letter, check_key)) strict;
INSERT INTO "let_through" VALUES('RAabj1d1PIXS','0I5laXmXef2S','B','large','They are the partners of tomorrow','2026-11-24T09:00:00+00:00');
CREATE TABLE mark (
        project text not null references project(id) on delete cascade,
        segmentation text not null references segmentation(id) on delete cascade, person text not null,
        criterion text not null, letter text not null, value real not null, saved text not null,
        primary key (segmentation, person, criterion, letter)) strict;
INSERT INTO "mark" VALUES('RAabj1d1PIXS','0I5laXmXef2S','Ana','fit','A',4.0,'2026-11-24T09:00:00+00:00');
CREATE TABLE measured (
        project text not null references project(id) on delete cascade,
        segmentation text primary key references segmentation(id) on delete cascade,
        body text not null check (length(body) <= 4000000), saved text not null) strict;
INSERT INTO "measured" VALUES('RAabj1d1PIXS','0I5laXmXef2S','{"measures": [{"key": "value", "label": "Revenue per customer", "axis": "attractive", "source": "data", "unit": "money", "formula": "A year.", "default": 3.0, "less_is_better": false, "average": 100.0, "per": 1.0, "figures": {"A": {"value": 120.0, "index": 118.0, "plain": 120.0, "kept": 1.0, "words": "120", "low": 110.0, "high": 130.0, "spread": 0.0}}, "withheld": "", "same": false}], "checks": [{"letter": "B", "key": "large", "label": "Large enough", "status": "fail", "words": "12 customers", "let_through": ""}]}','2026-11-24T09:00:00+00:00');
CREATE TABLE migration (number integer primary key, name text not null, applied text not null) strict;
INSERT INTO "migration" VALUES(1,'projects, data, segments, priorities, personas, answers','2026-11-25T22:39:12.285257+00:00');
INSERT INTO "migration" VALUES(2,'how a file was read, and its fingerprint','2026-11-25T22:39:12.285708+00:00');
INSERT INTO "migration" VALUES(3,'several files in a project','2026-11-25T22:39:12.286132+00:00');
INSERT INTO "migration" VALUES(4,'several ways of splitting side by side, and small choices of a team','2026-11-25T22:39:12.286572+00:00');
INSERT INTO "migration" VALUES(5,'what a team judges groups by, estimates, a decision log','2026-11-25T22:39:12.287791+00:00');
INSERT INTO "migration" VALUES(6,'what customers said','2026-11-25T22:39:12.287997+00:00');
INSERT INTO "migration" VALUES(7,'personas put away, and their pictures','2026-11-25T22:39:12.288289+00:00');
INSERT INTO "migration" VALUES(8,'what groups measured, for a project without its customers','2026-11-25T22:39:12.288372+00:00');
CREATE TABLE note (
        source text not null references source(id) on delete cascade, place integer not null,
        text text not null check (length(text) <= 9000), said text not null, person text not null,
        groups text not null, mood real, primary key (source, place)) strict;
INSERT INTO "note" VALUES('m662TEpc6amY',0,'The pan warps.','','','{"shop": "Leeds"}',-1.0);
INSERT INTO "note" VALUES('m662TEpc6amY',1,'Lasts for years.','','','{}',NULL);
CREATE TABLE own_criterion (
        project text not null references project(id) on delete cascade, key text not null, body text not null,
        saved text not null, primary key (project, key)) strict;
INSERT INTO "own_criterion" VALUES('RAabj1d1PIXS','own:local','{"key": "own:local", "label": "Close to our shops", "axis": "able", "left": "Far away", "right": "Next door", "feature": "", "less_is_better": false}','2026-11-24T09:00:00+00:00');
CREATE TABLE person (
        project text not null references project(id) on delete cascade,
        name text not null check (length(name) <= 60), way text not null, added text not null,
        primary key (project, name)) strict;
INSERT INTO "person" VALUES('RAabj1d1PIXS','Ana','order','2026-11-24T09:00:00+00:00');
CREATE TABLE persona (
        id text primary key, project text not null references project(id) on delete cascade,
        segmentation text not null, letters text not null, created text not null, archived integer not null default 0) strict;
INSERT INTO "persona" VALUES('IvCM7u6B9WNU','RAabj1d1PIXS','0I5laXmXef2S','["A"]','2026-11-24T09:00:00+00:00',0);
CREATE TABLE picture (
        persona text primary key references persona(id) on delete cascade,
        data text not null check (length(data) <= 80000), saved text not null) strict;
INSERT INTO "picture" VALUES('IvCM7u6B9WNU','data:image/jpeg;base64,/9j/','2026-11-24T09:00:00+00:00');
CREATE TABLE project (
        id text primary key, name text not null check (length(name) between 1 and 120), example integer not null,
        created text not null, updated text not null) strict;
INSERT INTO "project" VALUES('RAabj1d1PIXS','Spring campaign',0,'2026-11-24T09:00:00+00:00','2026-11-24T09:00:00+00:00');
CREATE TABLE segment_name (
        segmentation text not null references segmentation(id) on delete cascade, letter text not null,
        name text not null check (length(name) between 1 and 120), saved text not null,
        primary key (segmentation, letter)) strict;
INSERT INTO "segment_name" VALUES('0I5laXmXef2S','A','Quiet regulars','2026-11-24T09:00:00+00:00');
CREATE TABLE segmentation (
        id text primary key, project text not null references project(id) on delete cascade, dataset text not null,
        dataset_version integer not null, method text not null, k integer not null, customers integer not null,
        body text not null, created text not null, family text not null default '', parent text not null default '', chosen text not null default '') strict;
INSERT INTO "segmentation" VALUES('0I5laXmXef2S','RAabj1d1PIXS','V51KKFrBxbtC',1,'natural',3,200,'{"id": "0I5laXmXef2S", "project": "RAabj1d1PIXS", "dataset": "V51KKFrBxbtC", "dataset_version": 1, "method": "natural", "k": 3, "segments": [{"letter": "A", "name": "Big spenders, phone", "size": 50, "share": 0.25, "stability": 0.9594, "sure": 1.0, "neighbour": "B", "origin": 1.0}, {"letter": "B", "name": "Small spenders, more visits", "size": 101, "share": 0.505, "stability": 0.9487, "sure": 1.0, "neighbour": "C", "origin": 1.0}, {"letter": "C", "name": "Small spenders, shop", "size": 49, "share": 0.245, "stability": 0.9373, "sure": 0.9795918367346939, "neighbour": "B", "origin": 1.0}], "profiles": [{"letter": "A", "name": "Big spenders, phone", "size": 50, "share": 0.25, "summary": "Bring 2.8 times the average revenue. Channel: phone: 86% (average 22%); Visits: 2.1 (average 7).", "traits": [{"key": "spend", "feature": "spend", "label": "Spend", "words": "Spend: 275 on average, against 99 for everyone, 2.8 times as much", "effect": 1.595168939103137, "index": 278.8180481096696, "value": 275.14165185034653, "average": 98.68143533596613, "unit": "", "level": "", "n": 50, "topic": "value"}, {"key": "channel=phone", "feature": "channel", "label": "Channel: phone", "words": "Channel: phone: 86%, against 22% of everyone", "effect": 1.4103081741461168, "index": 400.0, "value": 0.86, "average": 0.215, "unit": "share", "level": "phone", "n": 50, "topic": "channel"}, {"key": "visits", "feature": "visits", "label": "Visits", "words": "Visits: 2.1 on average, against 7 for everyone", "effect": -0.9582800584437309, "index": 29.378949201182632, "value": 2.056513743067783, "average": 6.99995676831423, "unit": "", "level": "", "n": 48, "topic": "channel"}], "index": {"Spend": 278.8180481096697, "Channel: shop": 0.0, "Visits": 29.37894920118264}, "revenue": 13757.082592517329, "revenue_share": 0.6970451202741741, "value": 275.1416518503466, "growth": null, "rule": {"words": "Visits at most 4.38 and Spend above 111", "precision": 1.0, "coverage": 0.94}, "golden": [], "golden_right": 0.0, "unlike": "Least like them: Channel: app: 0%, against 22% of everyone.", "responses": [], "market": ["Channel: too few people on all but one to say which brings most.", "They bring 70% of all revenue, likely between 62% and 77%.", "Growth is not known: the file has no dated orders."], "typical": [], "stability": 0.9594, "sure": 1.0, "neighbour": "B", "lifetime": null, "belief": false}, {"letter": "B", "name": "Small spenders, more visits", "size": 101, "share": 0.505, "summary": "Bring half the average revenue. Visits: 12 (average 7); Channel: phone: 0% (average 22%).", "traits": [{"key": "visits", "feature": "visits", "label": "Visits", "words": "Visits: 12 on average, against 7 for everyone, 1.7 times as much", "effect": 0.9846115143373949, "index": 172.56156397958128, "value": 12.07923487729759, "average": 6.99995676831423, "unit": "", "level": "", "n": 94, "topic": "channel"}, {"key": "channel=phone", "feature": "channel", "label": "Channel: phone", "words": "Channel: phone: 0%, against 22% of everyone", "effect": -0.9642904715818097, "index": 0.0, "value": 0.0, "average": 0.215, "unit": "share", "level": "phone", "n": 101, "topic": "channel"}, {"key": "spend", "feature": "spend", "label": "Spend", "words": "Spend: 46 on average, against 99 for everyone", "effect": -0.4752214893592525, "index": 46.72778721809268, "value": 46.111651127549976, "average": 98.68143533596613, "unit": "", "level": "", "n": 101, "topic": "value"}], "index": {"Spend": 46.727787218092665, "Channel: shop": 0.0, "Visits": 172.56156397958128}, "revenue": 4657.276763882545, "revenue_share": 0.23597532545136793, "value": 46.111651127549955, "growth": null, "rule": {"words": "Visits above 4.38 and Spend at most 103", "precision": 0.9883720930232558, "coverage": 0.8415841584158416}, "golden": [], "golden_right": 0.0, "unlike": "Least like them: Channel: shop: 0%, against 21% of everyone.", "responses": [], "market": ["Best by money: app (channel), 85 per customer against 46 in the whole group; 44% are there.", "They bring 24% of all revenue, likely between 17% and 30%.", "Growth is not known: the file has no dated orders."], "typical": [], "stability": 0.9487, "sure": 1.0, "neighbour": "C", "lifetime": null, "belief": false}, {"letter": "C", "name": "Small spenders, shop", "size": 49, "share": 0.245, "summary": "Bring 27% of the average revenue. Channel: shop: 86% (average 21%); Visits: 2 (average 7).", "traits": [{"key": "channel=shop", "feature": "channel", "label": "Channel: shop", "words": "Channel: shop: 86%, against 21% of everyone", "effect": 1.4143316441567861, "index": 408.1632653061224, "value": 0.8571428571428571, "average": 0.21, "unit": "share", "level": "shop", "n": 49, "topic": "channel"}, {"key": "visits", "feature": "visits", "label": "Visits", "words": "Visits: 2 on average, against 7 for everyone", "effect": -0.969917490467001, "index": 28.52132133880402, "value": 1.996480163468263, "average": 6.99995676831423, "unit": "", "level": "", "n": 48, "topic": "channel"}, {"key": "spend", "feature": "spend", "label": "Spend", "words": "Spend: 27 on average, against 99 for everyone", "effect": -0.6481852353035176, "index": 27.33859358141134, "value": 26.978116546803022, "average": 98.68143533596613, "unit": "", "level": "", "n": 49, "topic": "value"}], "index": {"Spend": 27.338593581411338, "Channel: shop": 408.1632653061224, "Visits": 28.52132133880401}, "revenue": 1321.9277107933478, "revenue_share": 0.06697955427445779, "value": 26.97811654680302, "growth": null, "rule": {"words": "Visits at most 4.38 and Spend at most 111", "precision": 1.0, "coverage": 0.9591836734693877}, "golden": [], "golden_right": 0.0, "unlike": "Least like them: Channel: app: 0%, against 22% of everyone.", "responses": [], "market": ["Channel: too few people on all but one to say which brings most.", "They bring 7% of all revenue, likely between 4% and 9%.", "Growth is not known: the file has no dated orders."], "typical": [], "stability": 0.9373, "sure": 0.9795918367346939, "neighbour": "B", "lifetime": null, "belief": false}], "verdict": {"kind": "natural", "z": 26.24, "groups": "clear", "words": "Your customers really do fall into groups: they stand out from a crowd without any. We drew your customers again and again, and all three came back almost unchanged."}, "stability": {"3": 0.9110955412440915}, "model": {"version": 3, "preparation": {"numbers": [{"key": "spend", "mean": 98.68143533596613, "spread": 110.62164776954153, "bend": -0.399868, "middle": -0.602406963912008, "scale": 1.204509237298868, "shift": 0.14628734679938837, "stretch": 0.6870912684086757, "step": 0.015628200347923987, "say": 1.0}, {"key": "visits", "mean": 6.99995676831423, "spread": 5.15866210685289, "bend": null, "middle": -0.36327518874633247, "scale": 1.4279868092312675, "shift": 0.25439673980034555, "stretch": 0.7002865807551352, "step": 0.01751283022841227, "say": 1.0}], "kinds": [{"key": "channel", "levels": ["app", "phone", "shop", "web"], "say": 1.0}]}, "turn": {"axes": [[2.243655305086057, 2.2285571067285526], [-2.243655305086057, 2.2285571067285526]], "ties": [[1.0500000000000003, -0.3762808899098112], [-0.3762808899098112, 1.0500000000000005]]}, "theta": [[-0.5118949989428669, -0.21492889170389742, -0.4741279854155411], [-0.469497505331492, -0.20730064980398258, -0.43668924193345415], [5.485142850107868, -1.3296784175286929, 0.6525522126544203], [1.0626761783995817, 0.4594354845071432, -3.1615850633267457], [-15.601012682208303, -3.3976350615060533, -1.1700342314557608], [-1.5517351902297338, -1.6137164812388476, -6.7090190981901205], [-5.298532240409932, -0.8848304481887741, -5.254273368538773], [-0.15739699125214068, -5.930761724877588, -5.255619959141994], [-5.299447315388964, -5.547829178251657, -0.16268065991439595], [-1.9977369196415953, -0.5435838960654733, -1.9682994752889686]], "base": [-1.3491797880151546, -0.7083690749483504, -1.3939220435093778], "soft": true}, "findings": [], "created": null, "customers": 200, "basis": ["spend", "visits", "channel"], "offered": [], "family": "0I5laXmXef2S", "parent": "", "decided": {"moved": {}, "reasons": {}, "says": {}}}','2026-11-24T09:00:00+00:00','0I5laXmXef2S','','2026-11-24T09:00:00+00:00');
CREATE TABLE setting (key text primary key, value text not null) strict;
CREATE TABLE source (
        id text primary key, project text not null references project(id) on delete cascade, name text not null,
        kind text not null, people integer not null, findings text not null, created text not null) strict;
INSERT INTO "source" VALUES('m662TEpc6amY','RAabj1d1PIXS','Reviews','review',2,'[]','2026-11-24T09:00:00+00:00');
CREATE TABLE target (
        project text primary key references project(id) on delete cascade, segmentation text not null,
        letters text not null, saved text not null) strict;
INSERT INTO "target" VALUES('RAabj1d1PIXS','0I5laXmXef2S','["A"]','2026-11-24T09:00:00+00:00');
CREATE TABLE voices (
        project text primary key references project(id) on delete cascade, body text not null,
        made text not null) strict;
INSERT INTO "voices" VALUES('RAabj1d1PIXS','{"notes": 2, "by": "", "ways": [], "themes": [], "groups": [], "findings": []}','2026-11-24T09:00:00+00:00');
CREATE TABLE "weight" (
        project text not null references project(id) on delete cascade, person text not null, way text not null,
        criterion text not null, value real not null, saved text not null,
        primary key (project, person, way, criterion)) strict;
INSERT INTO "weight" VALUES('RAabj1d1PIXS','','words','size',3.0,'2026-11-24T09:00:00+00:00');
INSERT INTO "weight" VALUES('RAabj1d1PIXS','Ana','order','size',1.0,'2026-11-24T09:00:00+00:00');
CREATE INDEX dataset_of on dataset(project, created);
CREATE INDEX segmentation_of on segmentation(project, created);
CREATE INDEX persona_of on persona(project, created);
CREATE INDEX answer_log_of on answer_log(persona, question, id);
CREATE TRIGGER answer_log_is_append_only before update on answer_log
        begin select raise(abort, 'the history is never rewritten'); end;
CREATE TRIGGER dataset_follows after update of version on dataset when new."of" <> ''
        begin update dataset set version = version + 1 where id = new."of"; end;
CREATE INDEX decision_of on decision(project, id);
CREATE TRIGGER decision_is_append_only before update on decision
        begin select raise(abort, 'the log is never rewritten'); end;
CREATE INDEX source_of on source(project, created);
COMMIT;
