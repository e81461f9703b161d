<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>LienKet::AboutDialog</name>
    <message>
        <source>About LienKet</source>
        <translation>Giới thiệu LienKet</translation>
    </message>
    <message>
        <source>Keeps the work of a consortium of universities in one file: its agreements, topics and activities, its reports, and the rotation of its coordinator.</source>
        <translation>Lưu công việc của một nhóm trường đại học trong một tệp: văn bản hợp tác, chủ đề, hoạt động, báo cáo và việc luân phiên đơn vị điều phối.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Phần mềm tự do theo Giấy phép Công cộng GNU, phiên bản 3 trở lên. Chương trình không kèm bảo hành.</translation>
    </message>
    <message>
        <source>Symbols: Breeze, by the KDE community, LGPL version 3 or later.</source>
        <translation>Biểu tượng: Breeze của cộng đồng KDE, LGPL phiên bản 3 trở lên.</translation>
    </message>
</context>
<context>
    <name>LienKet::ActBar</name>
    <message>
        <source>More</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Thao tác</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>và %1 mục khác</translation>
    </message>
    <message numerus="yes">
        <source>Not yet, %n thing(s) must be mended:</source>
        <translation>
            <numerusform>Chưa thực hiện được, còn %n lỗi phải sửa:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LienKet::ActForm</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Góp ý cho %1</translation>
    </message>
</context>
<context>
    <name>LienKet::ActivitiesPage</name>
    <message>
        <source>Activities %1</source>
        <translation>Hoạt động năm %1</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Filter activities…</source>
        <translation>Lọc hoạt động…</translation>
    </message>
    <message>
        <source>No activity in %1</source>
        <translation>Năm %1 chưa có hoạt động</translation>
    </message>
    <message>
        <source>Conferences, exchanges, joint programmes and everything else that starts in the year stands here.</source>
        <translation>Hội nghị, trao đổi, chương trình chung và mọi hoạt động bắt đầu trong năm nằm ở đây.</translation>
    </message>
    <message>
        <source>%1 completed, %2 still to come; a joint activity counts once, cancelled ones do not count</source>
        <translation>%1 hoàn thành, %2 chưa xong; hoạt động chung tính một lần, hoạt động đã hủy không tính</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Cách tính</translation>
    </message>
    <message>
        <source>the same as another</source>
        <translation>trùng với hoạt động khác</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>được tính</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Host or participant</source>
        <translation>Chủ trì hoặc tham gia</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Cùng với</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>Trên dòng thời gian</translation>
    </message>
    <message>
        <source>(counted with another)</source>
        <translation>(tính cùng sự kiện khác)</translation>
    </message>
</context>
<context>
    <name>LienKet::Acts</name>
    <message>
        <source>several records</source>
        <translation>nhiều bản ghi</translation>
    </message>
    <message>
        <source>new %1</source>
        <translation>thêm mới %1</translation>
    </message>
    <message>
        <source>deletion of %1</source>
        <translation>xóa %1</translation>
    </message>
    <message>
        <source>copy of %1</source>
        <translation>nhân bản %1</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>nhập %1</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>sửa %1</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Thêm mới</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Nhân bản</translation>
    </message>
    <message>
        <source>Old value put back</source>
        <translation>Khôi phục giá trị cũ</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Nhập dữ liệu</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Dữ liệu mẫu</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Hoàn tác: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Làm lại: %1</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>Submit a nil return</source>
        <translation>Gửi báo cáo không phát sinh</translation>
    </message>
    <message>
        <source>Nil return submitted</source>
        <translation>Đã gửi báo cáo không phát sinh</translation>
    </message>
    <message>
        <source>Begin the report</source>
        <translation>Bắt đầu báo cáo</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Đã bắt đầu</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Chấp nhận</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Đã chấp nhận</translation>
    </message>
    <message>
        <source>Return with a comment</source>
        <translation>Trả lại kèm ý kiến</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Đã trả lại</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Đã mở lại</translation>
    </message>
    <message>
        <source>Extend the deadline</source>
        <translation>Gia hạn</translation>
    </message>
    <message>
        <source>Deadline extended</source>
        <translation>Đã gia hạn</translation>
    </message>
    <message>
        <source>Note a reminder</source>
        <translation>Ghi lần nhắc</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Đã nhắc</translation>
    </message>
    <message>
        <source>Take under review</source>
        <translation>Đưa vào xem xét</translation>
    </message>
    <message>
        <source>Taken under review</source>
        <translation>Đã đưa vào xem xét</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Thông qua</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Đã thông qua</translation>
    </message>
    <message>
        <source>Approve with conditions</source>
        <translation>Thông qua có điều kiện</translation>
    </message>
    <message>
        <source>Approved with conditions</source>
        <translation>Đã thông qua có điều kiện</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Để lại xem xét sau</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Đã để lại xem xét sau</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Không thông qua</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Không được thông qua</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Rút</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã rút</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Xem xét lại</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Đã đưa ra xem xét lại</translation>
    </message>
    <message>
        <source>Make it a topic</source>
        <translation>Lập thành chủ đề</translation>
    </message>
    <message>
        <source>Made a topic</source>
        <translation>Đã lập thành chủ đề</translation>
    </message>
    <message>
        <source>Propose again next year</source>
        <translation>Đề xuất lại vào năm sau</translation>
    </message>
    <message>
        <source>Proposed again</source>
        <translation>Đã đề xuất lại</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Bắt đầu thực hiện</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Đã bắt đầu thực hiện</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Đánh dấu hoàn thành</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hoàn thành</translation>
    </message>
    <message>
        <source>Mark as partly done</source>
        <translation>Đánh dấu hoàn thành một phần</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Hoàn thành một phần</translation>
    </message>
    <message>
        <source>Drop with a reason</source>
        <translation>Dừng, nêu lý do</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Đã dừng</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Tiếp tục thực hiện</translation>
    </message>
    <message>
        <source>Gone on with</source>
        <translation>Đã tiếp tục</translation>
    </message>
    <message>
        <source>Carry over to next year</source>
        <translation>Chuyển tiếp sang năm sau</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Đã chuyển tiếp</translation>
    </message>
    <message>
        <source>Assign the coordinator</source>
        <translation>Giao đơn vị điều phối</translation>
    </message>
    <message>
        <source>Coordinator assigned</source>
        <translation>Đã giao đơn vị điều phối</translation>
    </message>
    <message>
        <source>Name an acting coordinator</source>
        <translation>Giao đơn vị điều phối tạm quyền</translation>
    </message>
    <message>
        <source>Acting coordinator named</source>
        <translation>Đã giao đơn vị điều phối tạm quyền</translation>
    </message>
    <message>
        <source>Open the report round</source>
        <translation>Mở đợt báo cáo</translation>
    </message>
    <message>
        <source>Report round opened</source>
        <translation>Đã mở đợt báo cáo</translation>
    </message>
    <message>
        <source>Close the report round</source>
        <translation>Đóng đợt báo cáo</translation>
    </message>
    <message>
        <source>Report round closed</source>
        <translation>Đã đóng đợt báo cáo</translation>
    </message>
    <message>
        <source>Draw the accepted reports together</source>
        <translation>Tổng hợp báo cáo đã chấp nhận</translation>
    </message>
    <message>
        <source>Accepted reports drawn together</source>
        <translation>Đã tổng hợp báo cáo</translation>
    </message>
    <message>
        <source>Submit for approval</source>
        <translation>Trình phê duyệt</translation>
    </message>
    <message>
        <source>Submitted for approval</source>
        <translation>Đã trình phê duyệt</translation>
    </message>
    <message>
        <source>Take back from approval</source>
        <translation>Rút lại bản trình phê duyệt</translation>
    </message>
    <message>
        <source>Taken back from approval</source>
        <translation>Đã rút lại bản trình phê duyệt</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ban hành</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Đã ban hành</translation>
    </message>
    <message>
        <source>Prepare the handover</source>
        <translation>Chuẩn bị bàn giao</translation>
    </message>
    <message>
        <source>Handover prepared</source>
        <translation>Đã chuẩn bị bàn giao</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Bàn giao</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Đã bàn giao</translation>
    </message>
    <message>
        <source>Begin the next year</source>
        <translation>Mở năm tiếp theo</translation>
    </message>
    <message>
        <source>Next year begun</source>
        <translation>Đã mở năm tiếp theo</translation>
    </message>
    <message>
        <source>Close the year</source>
        <translation>Kết thúc năm</translation>
    </message>
    <message>
        <source>Year closed</source>
        <translation>Đã kết thúc năm</translation>
    </message>
    <message>
        <source>Reopen the year</source>
        <translation>Mở lại năm</translation>
    </message>
    <message>
        <source>Year reopened</source>
        <translation>Đã mở lại năm</translation>
    </message>
    <message>
        <source>Count as one event</source>
        <translation>Tính là một sự kiện</translation>
    </message>
    <message>
        <source>Counted as one event</source>
        <translation>Đã tính là một sự kiện</translation>
    </message>
    <message>
        <source>Count as an event of its own</source>
        <translation>Tính là sự kiện riêng</translation>
    </message>
    <message>
        <source>Counted as an event of its own</source>
        <translation>Đã tính là sự kiện riêng</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Thu hồi</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Đã thu hồi</translation>
    </message>
    <message>
        <source>Take out of the consolidated report</source>
        <translation>Rút khỏi báo cáo tổng hợp</translation>
    </message>
    <message>
        <source>Taken out of the consolidated report</source>
        <translation>Đã rút khỏi báo cáo tổng hợp</translation>
    </message>
    <message>
        <source>Add what came later to the round</source>
        <translation>Bổ sung trường, chủ đề đến sau vào đợt báo cáo</translation>
    </message>
    <message>
        <source>Report round completed</source>
        <translation>Đã bổ sung đợt báo cáo</translation>
    </message>
    <message>
        <source>Reopen the report round</source>
        <translation>Mở lại đợt báo cáo</translation>
    </message>
    <message>
        <source>Report round reopened</source>
        <translation>Đã mở lại đợt báo cáo</translation>
    </message>
    <message>
        <source>Take the handover back</source>
        <translation>Hủy việc bàn giao</translation>
    </message>
    <message>
        <source>Handover taken back</source>
        <translation>Đã hủy việc bàn giao</translation>
    </message>
    <message>
        <source>Put back from the trash</source>
        <translation>Khôi phục từ thùng rác</translation>
    </message>
    <message>
        <source>return of %1</source>
        <translation>khôi phục %1</translation>
    </message>
    <message>
        <source>File begun</source>
        <translation>Lập tệp</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Đính kèm tệp</translation>
    </message>
    <message>
        <source>attaching %1</source>
        <translation>đính kèm %1</translation>
    </message>
    <message>
        <source>Pasted from a sheet</source>
        <translation>Dán từ bảng tính</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Việc này không hoàn tác được.</translation>
    </message>
    <message>
        <source>This is not undone, but taken back with “%1”.</source>
        <translation>Việc này không hoàn tác mà rút lại bằng “%1”.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Not accepted yet: the reports of %1.</source>
        <translation>Chưa chấp nhận báo cáo của %1.</translation>
    </message>
    <message>
        <source>Accepted, but not drawn in: the reports of %1.</source>
        <translation>Đã chấp nhận nhưng chưa tổng hợp: báo cáo của %1.</translation>
    </message>
    <message>
        <source>The report of the year has not been issued.</source>
        <translation>Báo cáo của năm chưa được ban hành.</translation>
    </message>
    <message>
        <source>The year has not been handed over.</source>
        <translation>Năm chưa được bàn giao.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the checklist are not done.</source>
        <translation>
            <numerusform>%n mục trong danh mục bàn giao chưa xong.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry out the decisions</source>
        <translation>Thực hiện các quyết định</translation>
    </message>
    <message>
        <source>Decisions carried out</source>
        <translation>Đã thực hiện các quyết định</translation>
    </message>
    <message>
        <source>Change the round&apos;s dates</source>
        <translation>Sửa thời hạn của đợt</translation>
    </message>
    <message>
        <source>Dates of the round changed</source>
        <translation>Đã sửa thời hạn của đợt</translation>
    </message>
    <message>
        <source>The votes do not carry decision %1.</source>
        <translation>Quyết định %1 chưa đủ phiếu tán thành.</translation>
    </message>
    <message>
        <source>Merge into another area</source>
        <translation>Gộp vào lĩnh vực khác</translation>
    </message>
    <message>
        <source>Merged into another area</source>
        <translation>Gộp vào lĩnh vực khác</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Ngừng dùng</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Ngừng dùng</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Dùng lại</translation>
    </message>
    <message>
        <source>Used again</source>
        <translation>Dùng lại</translation>
    </message>
    <message>
        <source>What is filed under it goes there: %1.</source>
        <translation>Những gì xếp trong đó sẽ chuyển theo: %1.</translation>
    </message>
    <message>
        <source>Taken over from an older version</source>
        <translation>Chuyển từ phiên bản cũ</translation>
    </message>
    <message>
        <source>The joint text keeps what it says until you consolidate again.</source>
        <translation>Bản tổng hợp vẫn giữ nội dung của trường này cho đến khi tổng hợp lại.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Đã hoàn tác: %1.</translation>
    </message>
    <message>
        <source>Redone: %1.</source>
        <translation>Đã làm lại: %1.</translation>
    </message>
</context>
<context>
    <name>LienKet::AgreementsPage</name>
    <message>
        <source>Agreements</source>
        <translation>Văn bản hợp tác</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Các bên</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Filter agreements…</source>
        <translation>Lọc văn bản…</translation>
    </message>
    <message>
        <source>No agreement is kept here yet</source>
        <translation>Chưa có văn bản hợp tác</translation>
    </message>
    <message>
        <source>Announcements, memoranda and agreements stand here with their parties, clauses and sources.</source>
        <translation>Thông báo chung, bản ghi nhớ và thỏa thuận nằm ở đây, cùng các bên, nội dung và nguồn.</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n văn bản</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a stated expiry date</source>
        <translation>
            <numerusform>%n văn bản không nêu ngày hết hiệu lực</numerusform>
        </translation>
    </message>
    <message>
        <source>“External” is known from public pages only</source>
        <translation>“ngoài” = chỉ biết qua các trang công khai</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 ngày %2</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>không nêu</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>· now %1</source>
        <translation>· nay là %1</translation>
    </message>
    <message>
        <source>in the order of signing, named as on that day</source>
        <translation>theo thứ tự ký; tên tại ngày ký</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Cá nhân</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Quan hệ</translation>
    </message>
    <message>
        <source>is the object of: %1</source>
        <translation>là đối tượng của: %1</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Quan hệ</translation>
    </message>
    <message>
        <source>none states an expiry date</source>
        <translation>không văn bản nào nêu ngày hết hiệu lực</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Đã triển khai qua</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) done</source>
        <translation>
            <numerusform>%n hoạt động đã thực hiện</numerusform>
        </translation>
    </message>
    <message>
        <source>no topic so far</source>
        <translation>chưa có chủ đề nào</translation>
    </message>
    <message>
        <source>no activity done so far</source>
        <translation>chưa có hoạt động nào được thực hiện</translation>
    </message>
</context>
<context>
    <name>LienKet::AreasPage</name>
    <message>
        <source>Cooperation areas</source>
        <translation>Lĩnh vực hợp tác</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>cooperation area</source>
        <translation>lĩnh vực hợp tác</translation>
    </message>
    <message>
        <source>research field</source>
        <translation>hướng nghiên cứu</translation>
    </message>
    <message>
        <source>Filter areas…</source>
        <translation>Lọc lĩnh vực…</translation>
    </message>
    <message>
        <source>No area is defined yet</source>
        <translation>Chưa có lĩnh vực</translation>
    </message>
    <message>
        <source>The areas of the memorandum stand here, with the research fields beneath them.</source>
        <translation>Các lĩnh vực của bản ghi nhớ nằm ở đây, cùng các hướng nghiên cứu bên dưới.</translation>
    </message>
    <message numerus="yes">
        <source>%n cooperation area(s)</source>
        <translation>
            <numerusform>%n lĩnh vực hợp tác</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n research field(s)</source>
        <translation>
            <numerusform>%n hướng nghiên cứu</numerusform>
        </translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>clause %1</source>
        <translation>mục %1</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>ngừng dùng</translation>
    </message>
    <message>
        <source>Add a research field beneath</source>
        <translation>Thêm hướng nghiên cứu bên dưới</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
</context>
<context>
    <name>LienKet::AttachmentsView</name>
    <message>
        <source>Attach a file…</source>
        <translation>Đính kèm tệp…</translation>
    </message>
    <message>
        <source>No file is kept with this record.</source>
        <translation>Bản ghi này chưa có tệp kèm theo.</translation>
    </message>
    <message>
        <source>Open, or save what cannot be opened safely</source>
        <translation>Mở, hoặc lưu ra ngoài nếu mở không an toàn</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Xem ảnh</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Lưu thành…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Đính kèm tệp</translation>
    </message>
    <message>
        <source>“%1” is kept with the record.</source>
        <translation>Đã đính kèm “%1” vào bản ghi.</translation>
    </message>
    <message>
        <source>This desktop has no program for “%1”. Save it elsewhere.</source>
        <translation>Máy này không có chương trình mở “%1”. Hãy lưu tệp ra ngoài.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Lưu tệp</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>Đã xóa “%1”.</translation>
    </message>
    <message>
        <source>or drag files onto the record</source>
        <translation>hoặc kéo tệp thả vào bản ghi</translation>
    </message>
    <message>
        <source>Show the first page</source>
        <translation>Xem trang đầu</translation>
    </message>
    <message>
        <source>“%1” cannot be shown here. Save it to look at it.</source>
        <translation>Không hiện được “%1” ở đây. Hãy lưu ra để xem.</translation>
    </message>
</context>
<context>
    <name>LienKet::BilingualEditor</name>
    <message>
        <source>Mark as reviewed</source>
        <translation>Đánh dấu đã rà soát</translation>
    </message>
    <message>
        <source>not translated yet</source>
        <translation>chưa dịch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Tiếng Việt</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Tiếng Anh</translation>
    </message>
    <message>
        <source>Show everything that wants translating</source>
        <translation>Xem mọi văn bản cần dịch</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>đã cũ</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>bản nháp</translation>
    </message>
</context>
<context>
    <name>LienKet::BilingualPair</name>
    <message>
        <source>not translated yet</source>
        <translation>chưa dịch</translation>
    </message>
    <message>
        <source>older than the other version</source>
        <translation>cũ hơn bản kia</translation>
    </message>
    <message>
        <source>draft translation</source>
        <translation>dịch nháp</translation>
    </message>
</context>
<context>
    <name>LienKet::ChartCards</name>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Activities done</source>
        <translation>Hoạt động đã thực hiện</translation>
    </message>
    <message>
        <source>Participants in activities done</source>
        <translation>Lượt người tham gia hoạt động đã thực hiện</translation>
    </message>
    <message>
        <source>Cost of activities done (million VND)</source>
        <translation>Chi phí hoạt động đã thực hiện (triệu đồng)</translation>
    </message>
    <message>
        <source>An activity of two areas counts in both, and once in the total.</source>
        <translation>Hoạt động thuộc hai lĩnh vực được tính ở cả hai, và tính một lần trong tổng số.</translation>
    </message>
    <message>
        <source>* up to %1</source>
        <translation>* tính đến %1</translation>
    </message>
    <message>
        <source>total</source>
        <translation>tổng số</translation>
    </message>
    <message>
        <source>%1 by area and year</source>
        <translation>%1 theo lĩnh vực và năm</translation>
    </message>
    <message>
        <source>Most of them in %1: %2 of %3.</source>
        <translation>Nhiều nhất ở %1: %2/%3.</translation>
    </message>
    <message numerus="yes">
        <source>%n more planned in %1.</source>
        <translation>
            <numerusform>Năm %1 còn %n hoạt động dự kiến.</numerusform>
        </translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Total, each once</source>
        <translation>Tổng, mỗi hoạt động một lần</translation>
    </message>
    <message>
        <source>planned in all</source>
        <translation>kế hoạch (tất cả)</translation>
    </message>
    <message>
        <source>done</source>
        <translation>đã thực hiện</translation>
    </message>
    <message>
        <source>Planned against done, %1</source>
        <translation>Kế hoạch và thực hiện, %1</translation>
    </message>
    <message>
        <source>%1 of %2 are done.</source>
        <translation>Đã thực hiện %1/%2.</translation>
    </message>
    <message>
        <source>Farthest behind: %1 (%2).</source>
        <translation>Chậm nhất: %1 (%2).</translation>
    </message>
    <message>
        <source>%1. An activity of two areas counts in both.</source>
        <translation>%1. Hoạt động thuộc hai lĩnh vực được tính ở cả hai.</translation>
    </message>
    <message>
        <source>%1 over the years</source>
        <translation>%1 qua các năm</translation>
    </message>
    <message>
        <source>From %1 in %2 to %3 in %4.</source>
        <translation>Từ %1 (năm %2) đến %3 (năm %4).</translation>
    </message>
    <message>
        <source>%1 by kind, %2</source>
        <translation>%1 theo loại hình, %2</translation>
    </message>
    <message>
        <source>Most often: %1 (%2 of %3).</source>
        <translation>Nhiều nhất: %1 (%2/%3).</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại hình</translation>
    </message>
    <message>
        <source>hosted</source>
        <translation>chủ trì tổ chức</translation>
    </message>
    <message>
        <source>took part</source>
        <translation>tham gia</translation>
    </message>
    <message>
        <source>%1 by member, %2</source>
        <translation>%1 theo trường, %2</translation>
    </message>
    <message>
        <source>%1 hosted most (%2), %3 took part most (%4).</source>
        <translation>%1 chủ trì tổ chức nhiều nhất (%2), %3 tham gia nhiều nhất (%4).</translation>
    </message>
    <message>
        <source>Whoever hosts takes part. A joint activity counts for each of its members, and once in a total.</source>
        <translation>Trường chủ trì cũng là trường tham gia. Hoạt động chung được tính cho từng trường, và tính một lần trong tổng số.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>%1 and %2: %3 together</source>
        <translation>%1 và %2: %3 hoạt động chung</translation>
    </message>
    <message>
        <source>Joint work between members, %1</source>
        <translation>Hoạt động chung giữa các trường, %1</translation>
    </message>
    <message>
        <source>Most together: %1 and %2 (%3); least: %4 and %5 (%6).</source>
        <translation>Cùng làm nhiều nhất: %1 và %2 (%3); ít nhất: %4 và %5 (%6).</translation>
    </message>
    <message>
        <source>Activities done in which both took part; one of three members counts in each of its three pairs.</source>
        <translation>Hoạt động đã thực hiện có cả hai trường tham gia; hoạt động của ba trường được tính ở cả ba cặp.</translation>
    </message>
    <message>
        <source>silent gap</source>
        <translation>khoảng trống</translation>
    </message>
    <message>
        <source>nothing to report</source>
        <translation>không phát sinh</translation>
    </message>
    <message>
        <source>no accepted report</source>
        <translation>chưa có báo cáo được duyệt</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>Coverage: member × area × year</source>
        <translation>Độ phủ: trường × lĩnh vực × năm</translation>
    </message>
    <message>
        <source>Activities done in which the member took part, %1.</source>
        <translation>Hoạt động đã thực hiện có trường tham gia, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n silent gap(s).</source>
        <translation>
            <numerusform>%n khoảng trống.</numerusform>
        </translation>
    </message>
    <message>
        <source>nil</source>
        <translation>không</translation>
    </message>
    <message>
        <source>target 100%</source>
        <translation>mục tiêu 100%</translation>
    </message>
    <message>
        <source>From %1 of %2 reports accepted.</source>
        <translation>Từ %1/%2 báo cáo đã duyệt.</translation>
    </message>
    <message>
        <source>The %1 farthest from their target; all %2 are in the table.</source>
        <translation>%1 chỉ số xa mục tiêu nhất; cả %2 chỉ số có trong bảng.</translation>
    </message>
    <message>
        <source>Indicators against their targets, %1</source>
        <translation>Chỉ số so với mục tiêu, %1</translation>
    </message>
    <message>
        <source>No value has been reported for %1 yet.</source>
        <translation>Chưa có giá trị nào được báo cáo cho năm %1.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>%1 of %2 have reached it; farthest: %3 (%4).</source>
        <translation>%1/%2 chỉ số đã đạt; xa nhất: %3 (%4).</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Thực hiện</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>đúng hạn</translation>
    </message>
    <message>
        <source>late</source>
        <translation>muộn</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>chưa nộp</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>chưa đến hạn</translation>
    </message>
    <message>
        <source>Q4 reports on time</source>
        <translation>Báo cáo Quý IV đúng hạn</translation>
    </message>
    <message>
        <source>In %1: %2 of %3 on time, %4 late, %5 nil, %6 not in.</source>
        <translation>Năm %1: %2/%3 đúng hạn, %4 muộn, %5 không phát sinh, %6 chưa nộp.</translation>
    </message>
    <message>
        <source>By each member&apos;s deadline. Nil is an answer, missing is not.</source>
        <translation>Theo hạn của từng trường. “Không phát sinh” là một câu trả lời, chưa nộp thì không.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>kế hoạch</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>đã chi</translation>
    </message>
    <message>
        <source>Budget planned and spent (million VND)</source>
        <translation>Kinh phí dự kiến và đã chi (triệu đồng)</translation>
    </message>
    <message>
        <source>In %1: %2 planned, %3 spent.</source>
        <translation>Năm %1: dự kiến %2, đã chi %3.</translation>
    </message>
    <message>
        <source>Planned: the budgets of the year&apos;s topics. Spent: the cost of its activities that are done, where it is known.</source>
        <translation>Dự kiến: kinh phí các chủ đề của năm. Đã chi: chi phí các hoạt động đã thực hiện, nếu biết.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>đã thực hiện</translation>
    </message>
    <message>
        <source>in a topic, nothing done yet</source>
        <translation>có chủ đề, chưa thực hiện</translation>
    </message>
    <message>
        <source>never carried out</source>
        <translation>chưa từng thực hiện</translation>
    </message>
    <message>
        <source>Clauses of the agreements</source>
        <translation>Điều khoản của các văn bản hợp tác</translation>
    </message>
    <message>
        <source>%1 of %2 clauses have never been carried out; they are named in the table.</source>
        <translation>%1/%2 điều khoản chưa từng được thực hiện; bảng nêu tên từng điều khoản.</translation>
    </message>
    <message>
        <source>A clause is carried out when an activity of one of its topics is done, in any year.</source>
        <translation>Điều khoản được coi là đã thực hiện khi có hoạt động đã thực hiện thuộc chủ đề của nó, bất kể năm nào.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Clause never carried out</source>
        <translation>Điều khoản chưa từng thực hiện</translation>
    </message>
    <message>
        <source>A broken bar goes on beyond the scale.</source>
        <translation>Thanh bị ngắt: vượt quá thang đo.</translation>
    </message>
</context>
<context>
    <name>LienKet::ChartDocument</name>
    <message>
        <source>Illustrative data</source>
        <translation>Dữ liệu minh họa</translation>
    </message>
    <message>
        <source>Chart %1. %2</source>
        <translation>Biểu đồ %1. %2</translation>
    </message>
    <message>
        <source>Framed: %1.</source>
        <translation>Đóng khung: %1.</translation>
    </message>
    <message>
        <source>Hatched: %1.</source>
        <translation>Gạch chéo: %1.</translation>
    </message>
</context>
<context>
    <name>LienKet::ChartPanel</name>
    <message>
        <source>Show as a chart</source>
        <translation>Xem biểu đồ</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Xem bảng số liệu</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Lưu biểu đồ</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.png *.svg *.pdf)</source>
        <translation>Ảnh và PDF (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Take the chart along</source>
        <translation>Xuất biểu đồ</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Sao chép thành ảnh</translation>
    </message>
    <message>
        <source>Save as PNG, SVG or PDF…</source>
        <translation>Lưu thành PNG, SVG hoặc PDF…</translation>
    </message>
    <message>
        <source>Illustrative data</source>
        <translation>Dữ liệu minh họa</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Show on the overview</source>
        <translation>Hiện ở trang Tổng quan</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>Sao chép biểu đồ</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Sao chép dạng bảng</translation>
    </message>
</context>
<context>
    <name>LienKet::ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation>Biểu đồ</translation>
    </message>
    <message>
        <source>There is nothing to draw yet</source>
        <translation>Chưa có số liệu để vẽ</translation>
    </message>
    <message>
        <source>Once activities of a year are done, they stand here by cooperation area, by member and against the targets.</source>
        <translation>Khi có hoạt động đã thực hiện trong năm, biểu đồ theo lĩnh vực, theo trường và so với chỉ tiêu sẽ hiện ở đây.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n trường thành viên</numerusform>
        </translation>
    </message>
    <message>
        <source>topics, activities and reports are illustrative data</source>
        <translation>chủ đề, hoạt động và báo cáo là dữ liệu minh họa</translation>
    </message>
    <message>
        <source>Illustrative data</source>
        <translation>Dữ liệu minh họa</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>Chồng</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>How the areas are compared</source>
        <translation>Cách so sánh các lĩnh vực</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Năm đầu</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Năm cuối</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Đại lượng đo</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Người tham gia</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Print the charts…</source>
        <translation>In các biểu đồ…</translation>
    </message>
    <message>
        <source>Save the charts as PDF…</source>
        <translation>Lưu các biểu đồ thành PDF…</translation>
    </message>
    <message>
        <source>Print the charts</source>
        <translation>In biểu đồ</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>Lưu biểu đồ</translation>
    </message>
</context>
<context>
    <name>LienKet::ColourEditor</name>
    <message>
        <source>Somebody could take it for the colour of “%1”.</source>
        <translation>Có người sẽ nhầm với màu của “%1”.</translation>
    </message>
    <message>
        <source>as the area above</source>
        <translation>như lĩnh vực trên</translation>
    </message>
</context>
<context>
    <name>LienKet::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Các cột</translation>
    </message>
    <message>
        <source>Ticked columns are shown, in this order. Move one by dragging it or with Alt+Up and Alt+Down.</source>
        <translation>Các cột được đánh dấu sẽ hiện ra theo thứ tự này. Kéo thả hoặc bấm Alt+Lên, Alt+Xuống để đổi chỗ.</translation>
    </message>
    <message>
        <source>As many as fit</source>
        <translation>Vừa đủ chỗ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>LienKet::CommandLine</name>
    <message>
        <source>The language to speak and write</source>
        <translation>Ngôn ngữ của thông báo và văn bản</translation>
    </message>
    <message>
        <source>Take this day for today, such as 2026-11-18</source>
        <translation>Lấy ngày này làm hôm nay, ví dụ 2026-11-18</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Hiện phần trợ giúp này</translation>
    </message>
    <message>
        <source>Show the program&apos;s version</source>
        <translation>Hiện phiên bản của chương trình</translation>
    </message>
    <message>
        <source>Use the sample consortium; it stands for FILE</source>
        <translation>Dùng nhóm trường mẫu thay cho FILE</translation>
    </message>
    <message>
        <source>Make the sample N times as large</source>
        <translation>Nhân dữ liệu mẫu lên N lần</translation>
    </message>
    <message>
        <source>Write JSON instead of text</source>
        <translation>Ghi ra dạng JSON thay cho văn bản</translation>
    </message>
    <message>
        <source>Only what belongs to this year</source>
        <translation>Chỉ lấy những gì thuộc năm này</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>Tệp cần ghi</translation>
    </message>
    <message>
        <source>The colours of the window</source>
        <translation>Màu của cửa sổ</translation>
    </message>
    <message>
        <source>Width and height of the window</source>
        <translation>Chiều rộng và chiều cao của cửa sổ</translation>
    </message>
    <message>
        <source>Make the picture F times as fine</source>
        <translation>Tăng độ nét của ảnh lên F lần</translation>
    </message>
    <message>
        <source>Make each line a step of its own, and keep those before a bad one</source>
        <translation>Lưu từng dòng thành một bước riêng và giữ các dòng đứng trước dòng lỗi</translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>Mở cửa sổ chương trình</translation>
    </message>
    <message>
        <source>Make a program file, empty or with the sample consortium</source>
        <translation>Tạo tệp mới, để trống hoặc chứa nhóm trường mẫu</translation>
    </message>
    <message>
        <source>Check a file: what is not as it should be, and a digest of its content</source>
        <translation>Kiểm tra tệp: liệt kê điểm bất thường và mã băm của nội dung</translation>
    </message>
    <message>
        <source>List the records of one kind</source>
        <translation>Liệt kê các bản ghi của một loại</translation>
    </message>
    <message>
        <source>Add or change records, one JSON object a line on standard input, all of them or none</source>
        <translation>Thêm hoặc sửa bản ghi, mỗi dòng đầu vào chuẩn là một đối tượng JSON, lưu tất cả hoặc không lưu gì</translation>
    </message>
    <message>
        <source>Make a picture of a page of the window</source>
        <translation>Chụp ảnh một trang của cửa sổ chương trình</translation>
    </message>
    <message>
        <source>LienKet keeps the work of a consortium of universities in one file.</source>
        <translation>LienKet lưu toàn bộ công việc của một nhóm trường trong một tệp.</translation>
    </message>
    <message>
        <source>PAGE is one of:</source>
        <translation>PAGE là một trong các trang:</translation>
    </message>
    <message>
        <source>ENTITY is one of:</source>
        <translation>ENTITY là một trong các loại:</translation>
    </message>
    <message>
        <source>The file is as it should be.</source>
        <translation>Tệp không có gì bất thường.</translation>
    </message>
    <message>
        <source>Records: %1, steps of the history: %2, findings: %3</source>
        <translation>Số bản ghi: %1, số bước trong lịch sử: %2, số điểm bất thường: %3</translation>
    </message>
    <message>
        <source>“lienket --help” says what is possible.</source>
        <translation>Gõ “lienket --help” để xem cách dùng.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>đầu ra chuẩn</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Thiếu %1.</translation>
    </message>
    <message>
        <source>--times goes with --sample.</source>
        <translation>--times chỉ dùng cùng với --sample.</translation>
    </message>
    <message>
        <source>--%1 needs a number from %2 to %3, not “%4”.</source>
        <translation>--%1 cần một số từ %2 đến %3, không phải “%4”.</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not “%3”.</source>
        <translation>--%1 nhận một trong các giá trị %2, không phải “%3”.</translation>
    </message>
    <message>
        <source>--size needs width and height such as 1440x900, not “%1”.</source>
        <translation>--size cần chiều rộng và chiều cao như 1440x900, không phải “%1”.</translation>
    </message>
    <message>
        <source>--scale needs a number from 0.5 to 4, not “%1”.</source>
        <translation>--scale cần một số từ 0.5 đến 4, không phải “%1”.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Không có lệnh “%1”.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>Thừa tham số “%1”.</translation>
    </message>
    <message>
        <source>There is no command and no file “%1”.</source>
        <translation>Không có lệnh hay tệp nào tên “%1”.</translation>
    </message>
    <message>
        <source>The first year</source>
        <translation>Năm đầu</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Năm cuối</translation>
    </message>
    <message>
        <source>How to write the result</source>
        <translation>Cách ghi kết quả</translation>
    </message>
    <message>
        <source>By when the members have to report</source>
        <translation>Hạn gửi báo cáo của các trường</translation>
    </message>
    <message>
        <source>Say what would be done, and write nothing</source>
        <translation>Chỉ cho biết sẽ làm gì, không ghi vào tệp</translation>
    </message>
    <message>
        <source>Say where a year stands: its steps, who is late and what is due</source>
        <translation>Cho biết tình hình thực hiện của một năm: các bước, ai chậm và việc gì đến hạn</translation>
    </message>
    <message>
        <source>List who coordinated, who is planned and whose turn it would be</source>
        <translation>Liệt kê đơn vị đã điều phối, đơn vị dự kiến và đến lượt ai</translation>
    </message>
    <message>
        <source>Open or close a year&apos;s report round, note whom to remind and write the letters, or say how the members stand</source>
        <translation>Mở hoặc đóng đợt báo cáo của năm, ghi nhận ai cần nhắc và viết thư nhắc, hoặc cho biết tình hình các trường</translation>
    </message>
    <message>
        <source>Draw the accepted reports of a year together into one report</source>
        <translation>Tổng hợp các báo cáo đã chấp nhận của một năm thành một báo cáo</translation>
    </message>
    <message>
        <source>--%1 needs a day such as 2026-11-18, not “%2”.</source>
        <translation>--%1 cần một ngày như 2026-11-18, không phải “%2”.</translation>
    </message>
    <message>
        <source>“%1” is not known here. It can be: %2.</source>
        <translation>Không có “%1” ở đây. Có thể dùng: %2.</translation>
    </message>
    <message numerus="yes">
        <source>reminded %n time(s)</source>
        <translation>
            <numerusform>đã nhắc %n lần</numerusform>
        </translation>
    </message>
    <message>
        <source>Year %1, as of %2</source>
        <translation>Năm %1, tính đến %2</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Các trường</translation>
    </message>
    <message>
        <source>Due within 30 days</source>
        <translation>Đến hạn trong 30 ngày</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Chưa phân công</translation>
    </message>
    <message>
        <source>The report round of %1 is not open.</source>
        <translation>Đợt báo cáo năm %1 chưa mở.</translation>
    </message>
    <message>
        <source>%1 of %2 reports accepted</source>
        <translation>%1/%2 báo cáo được chấp nhận</translation>
    </message>
    <message>
        <source>served</source>
        <translation>đã điều phối</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>dự kiến</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>đề xuất</translation>
    </message>
    <message>
        <source>No member is to be reminded today.</source>
        <translation>Hôm nay không có trường nào cần nhắc.</translation>
    </message>
    <message>
        <source>without: %1</source>
        <translation>chưa có: %1</translation>
    </message>
    <message>
        <source>entries drawn on: %1</source>
        <translation>số mục được lấy: %1</translation>
    </message>
    <message>
        <source>passages begun: %1, made anew: %2, kept as the office worded them: %3</source>
        <translation>đoạn mới: %1, soạn lại: %2, giữ nguyên lời văn của văn phòng: %3</translation>
    </message>
    <message>
        <source>texts in one language only: %1</source>
        <translation>nội dung mới có ở một ngôn ngữ: %1</translation>
    </message>
    <message>
        <source>Perhaps one event reported twice</source>
        <translation>Có thể là một sự kiện được báo cáo hai lần</translation>
    </message>
    <message>
        <source>Make the annual report of a year, or the minutes of its handover, as a PDF file</source>
        <translation>Lập báo cáo tổng kết hoặc biên bản bàn giao của một năm thành tệp PDF</translation>
    </message>
    <message>
        <source>Left open from %1</source>
        <translation>Còn lại từ năm %1</translation>
    </message>
    <message>
        <source>passages without an accepted report, taken away: %1</source>
        <translation>đoạn không còn báo cáo được chấp nhận, đã bỏ: %1</translation>
    </message>
    <message>
        <source>Expire within 90 days</source>
        <translation>Hết hiệu lực trong 90 ngày</translation>
    </message>
    <message numerus="yes">
        <source>Handover: %n line(s) of the checklist not done</source>
        <translation>
            <numerusform>Bàn giao: danh mục còn %n mục chưa xong</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LienKet::ConsolidatedPage</name>
    <message>
        <source>Consolidated report %1</source>
        <translation>Báo cáo tổng hợp năm %1</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Phần</translation>
    </message>
    <message>
        <source>Entries used</source>
        <translation>Số mục dùng</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Bản văn</translation>
    </message>
    <message>
        <source>Filter passages…</source>
        <translation>Lọc các mục…</translation>
    </message>
    <message>
        <source>Nothing has been consolidated for %1 yet</source>
        <translation>Năm %1 chưa có bản tổng hợp</translation>
    </message>
    <message>
        <source>The joint text of the members&apos; accepted reports stands here, passage by passage. %1 of %2 reports are accepted.</source>
        <translation>Bản tổng hợp từ các báo cáo đã chấp nhận nằm ở đây, theo từng mục. Đã chấp nhận %1/%2 báo cáo.</translation>
    </message>
    <message>
        <source>Only accepted reports enter the consolidated report.</source>
        <translation>Chỉ báo cáo đã chấp nhận mới vào bản tổng hợp.</translation>
    </message>
    <message numerus="yes">
        <source>from %n accepted report(s)</source>
        <translation>
            <numerusform>từ %n báo cáo đã chấp nhận</numerusform>
        </translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>số %1</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>người ký: %1</translation>
    </message>
    <message>
        <source>Joint text</source>
        <translation>Bản tổng hợp</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Đủ hai bản</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the year&apos;s records since it was issued.</source>
        <translation>
            <numerusform>Có %n thay đổi trong số liệu của năm sau khi ban hành.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since issue</source>
        <translation>Sửa sau khi ban hành</translation>
    </message>
    <message>
        <source>not in what was printed</source>
        <translation>không có trong bản đã in</translation>
    </message>
    <message>
        <source>Not whole in both</source>
        <translation>Chưa đủ hai bản</translation>
    </message>
    <message>
        <source>not worded yet</source>
        <translation>chưa soạn</translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation>
            <numerusform>%n sự kiện nghi trùng</numerusform>
        </translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Cần quyết định</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Trường báo cáo</translation>
    </message>
    <message>
        <source>and</source>
        <translation>và</translation>
    </message>
    <message>
        <source>Possibly one event</source>
        <translation>Có thể là một sự kiện</translation>
    </message>
    <message>
        <source>Nothing is left to settle.</source>
        <translation>Không còn gì cần quyết định.</translation>
    </message>
    <message>
        <source>Word it from what the members wrote</source>
        <translation>Soạn từ báo cáo của các trường</translation>
    </message>
    <message>
        <source>accepted since: %1; consolidate again</source>
        <translation>mới chấp nhận thêm: %1, cần tổng hợp lại</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) not whole in both languages</source>
        <translation>
            <numerusform>%n mục chưa đủ hai thứ tiếng</numerusform>
        </translation>
    </message>
    <message>
        <source>Member and topic</source>
        <translation>Trường và chủ đề</translation>
    </message>
    <message>
        <source>Passages not whole in both languages</source>
        <translation>Mục chưa đủ hai thứ tiếng</translation>
    </message>
    <message>
        <source>Members&apos; texts in one language only</source>
        <translation>Nội dung các trường mới có một thứ tiếng</translation>
    </message>
    <message>
        <source>When issued: %1</source>
        <translation>Khi ban hành: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Hiện nay: %1</translation>
    </message>
    <message>
        <source>to be signed by %1</source>
        <translation>người ký dự kiến: %1</translation>
    </message>
</context>
<context>
    <name>LienKet::ContradictionsPage</name>
    <message>
        <source>Contradictions</source>
        <translation>Mâu thuẫn</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n nguồn</numerusform>
        </translation>
    </message>
    <message>
        <source>Disputed field</source>
        <translation>Trường có nguồn khác</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Filter contradictions…</source>
        <translation>Lọc mâu thuẫn…</translation>
    </message>
    <message>
        <source>Nothing contradicts itself</source>
        <translation>Không có mâu thuẫn nào</translation>
    </message>
    <message>
        <source>Clauses whose two texts disagree, and what several sources say differently, stand here with both sides.</source>
        <translation>Những điều khoản có hai bản lệch nhau và những điều các nguồn nói khác nhau hiện ở đây, đủ cả hai phía.</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) whose texts disagree</source>
        <translation>
            <numerusform>%n điều khoản có hai bản lệch nhau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n chưa quyết định</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) on which sources differ</source>
        <translation>
            <numerusform>%n trường có nguồn nói khác</numerusform>
        </translation>
    </message>
    <message>
        <source>clause %1</source>
        <translation>khoản %1</translation>
    </message>
    <message>
        <source>Both texts</source>
        <translation>Hai bản</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Giá trị trong tệp</translation>
    </message>
</context>
<context>
    <name>LienKet::CycleWords</name>
    <message>
        <source>%1 was returned, not yet resubmitted</source>
        <translation>báo cáo của %1 bị trả lại, chưa gửi lại</translation>
    </message>
    <message>
        <source>%1 awaits review since %2</source>
        <translation>%1 chờ xem xét từ %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n day(s) late</source>
        <translation>
            <numerusform>%1 quá hạn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>The members are writing their reports.</source>
        <translation>Các trường đang lập báo cáo.</translation>
    </message>
    <message>
        <source>The members assign the coordinator of the year.</source>
        <translation>Các trường giao đơn vị điều phối của năm.</translation>
    </message>
    <message>
        <source>The subcommittee decides on the proposals; adopted ones become topics.</source>
        <translation>Tiểu ban quyết định các đề xuất; đề xuất được thông qua thành chủ đề.</translation>
    </message>
    <message>
        <source>The topics are carried out from March to September.</source>
        <translation>Các chủ đề được triển khai từ tháng 3 đến tháng 9.</translation>
    </message>
    <message>
        <source>On 1 October each member gets its report, prefilled from the plan.</source>
        <translation>Ngày 01/10 mỗi trường nhận báo cáo đã điền sẵn từ kế hoạch.</translation>
    </message>
    <message>
        <source>The members report; the office returns or accepts.</source>
        <translation>Các trường gửi báo cáo; văn phòng điều phối trả lại hoặc chấp nhận.</translation>
    </message>
    <message>
        <source>Accepted reports are drawn together into one report of the year.</source>
        <translation>Các báo cáo đã chấp nhận được tổng hợp thành một báo cáo của năm.</translation>
    </message>
    <message>
        <source>The report is approved, signed and issued.</source>
        <translation>Báo cáo được phê duyệt, ký và ban hành.</translation>
    </message>
    <message>
        <source>The office hands over to the next coordinator.</source>
        <translation>Văn phòng bàn giao cho đơn vị điều phối kế tiếp.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 và %2</translation>
    </message>
    <message>
        <source>Coordinator
assigned</source>
        <translation>Giao đơn vị
điều phối</translation>
    </message>
    <message>
        <source>Topics
agreed</source>
        <translation>Thống nhất
chủ đề</translation>
    </message>
    <message>
        <source>Activities
under way</source>
        <translation>Triển khai
hoạt động</translation>
    </message>
    <message>
        <source>Round
opened</source>
        <translation>Mở đợt
báo cáo</translation>
    </message>
    <message>
        <source>Member
reports in</source>
        <translation>Nhận báo cáo
của các trường</translation>
    </message>
    <message>
        <source>Consolidated</source>
        <translation>Tổng hợp</translation>
    </message>
    <message>
        <source>Approved
and issued</source>
        <translation>Phê duyệt,
ban hành</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Bàn giao</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n chủ đề</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1/%2 hoàn thành</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>%1 of %2 accepted</source>
        <translation>%1/%2 được chấp nhận</translation>
    </message>
    <message numerus="yes">
        <source>waits for %n report(s)</source>
        <translation>
            <numerusform>chờ %n báo cáo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n report(s)</source>
        <translation>
            <numerusform>từ %n báo cáo</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>dự kiến %1</translation>
    </message>
    <message>
        <source>Step %1 is blocked:</source>
        <translation>Bước %1 đang vướng:</translation>
    </message>
    <message>
        <source>Step %1 is done.</source>
        <translation>Bước %1 đã xong.</translation>
    </message>
    <message>
        <source>Step %1 is under way:</source>
        <translation>Bước %1 đang làm:</translation>
    </message>
    <message>
        <source>Step %1 is to come:</source>
        <translation>Bước %1 chưa đến:</translation>
    </message>
    <message>
        <source>Joint subcommittee, meeting %1</source>
        <translation>Họp Tiểu ban hợp tác chung, lần %1</translation>
    </message>
    <message>
        <source>Topic %1: %2</source>
        <translation>Chủ đề %1: %2</translation>
    </message>
    <message>
        <source>Deadline of the member reports</source>
        <translation>Hạn gửi báo cáo của các trường</translation>
    </message>
    <message>
        <source>Data cut-off of the year</source>
        <translation>Chốt số liệu năm</translation>
    </message>
    <message>
        <source>End of topic %1</source>
        <translation>Kết thúc chủ đề %1</translation>
    </message>
    <message>
        <source>Expiry: %1</source>
        <translation>Hết hiệu lực: %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>quá hạn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>No lead institution</source>
        <translation>Chưa có đơn vị chủ trì</translation>
    </message>
    <message>
        <source>No participating institution</source>
        <translation>Chưa có đơn vị phối hợp</translation>
    </message>
    <message>
        <source>No person in charge</source>
        <translation>Chưa có người phụ trách</translation>
    </message>
    <message>
        <source>after step %1</source>
        <translation>sau bước %1</translation>
    </message>
    <message>
        <source>the status is missing</source>
        <translation>chưa ghi mức độ thực hiện</translation>
    </message>
    <message>
        <source>the results are missing</source>
        <translation>chưa ghi kết quả</translation>
    </message>
    <message>
        <source>reported on, although the return is nil</source>
        <translation>có nội dung, dù báo cáo là không phát sinh</translation>
    </message>
    <message>
        <source>an indicator has no value</source>
        <translation>có chỉ số chưa có số liệu</translation>
    </message>
    <message>
        <source>no activity is named that the results rest on</source>
        <translation>chưa nêu hoạt động làm căn cứ cho kết quả</translation>
    </message>
    <message>
        <source>carried out in full, but the progress is below 100%</source>
        <translation>ghi hoàn thành đầy đủ nhưng tiến độ dưới 100%</translation>
    </message>
    <message>
        <source>a text is there in one language only</source>
        <translation>có nội dung mới ở một ngôn ngữ</translation>
    </message>
    <message>
        <source>the highlights of the year are missing</source>
        <translation>chưa ghi kết quả nổi bật của năm</translation>
    </message>
    <message>
        <source>focal point, %1</source>
        <translation>đầu mối %1</translation>
    </message>
    <message>
        <source>focal point</source>
        <translation>đầu mối liên hệ</translation>
    </message>
    <message>
        <source>seat in the subcommittee</source>
        <translation>ủy viên tiểu ban</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, before the signing on %2</source>
        <translation>%1, trước ngày ký %2</translation>
    </message>
</context>
<context>
    <name>LienKet::DateEditor</name>
    <message>
        <source>Choose a day</source>
        <translation>Chọn ngày</translation>
    </message>
</context>
<context>
    <name>LienKet::DocumentExport</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>LienKet::EditActions</name>
    <message>
        <source>&amp;New record</source>
        <translation>&amp;Thêm mới</translation>
    </message>
    <message>
        <source>&amp;Edit the record</source>
        <translation>&amp;Sửa bản ghi</translation>
    </message>
    <message>
        <source>&amp;Duplicate the record</source>
        <translation>&amp;Nhân bản bản ghi</translation>
    </message>
    <message>
        <source>De&amp;lete the record</source>
        <translation>&amp;Xóa bản ghi</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>&amp;Paste a table from a sheet…</source>
        <translation>&amp;Dán bảng từ bảng tính…</translation>
    </message>
    <message>
        <source>%1 You see it here: %2.</source>
        <translation>%1 Đang xem tại trang: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more record(s)</source>
        <translation>
            <numerusform>%1 và %n bản ghi khác</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LienKet::Errors</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Dòng %1: %2</translation>
    </message>
    <message>
        <source>There is no file %1. Check its name and folder.</source>
        <translation>Không có tệp %1. Hãy kiểm tra lại tên tệp và thư mục.</translation>
    </message>
    <message>
        <source>This record is not in the file. It may have been deleted; look in its history.</source>
        <translation>Bản ghi này không có trong tệp. Có thể bản ghi đã bị xóa; hãy xem lịch sử.</translation>
    </message>
    <message>
        <source>The file holds nothing of the year %1. Choose another year.</source>
        <translation>Tệp không có dữ liệu của năm %1. Hãy chọn năm khác.</translation>
    </message>
    <message>
        <source>The font %1 is not installed. Install it, then try again.</source>
        <translation>Máy chưa cài phông chữ %1. Hãy cài phông chữ rồi thử lại.</translation>
    </message>
    <message>
        <source>There is no document form %1. Install LienKet again.</source>
        <translation>Không có mẫu văn bản %1. Hãy cài lại LienKet.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name.</source>
        <translation>Đã có tệp %1 và tệp đó được giữ nguyên. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>Another record has the same code or place in its order. Nothing was written; change one of them.</source>
        <translation>Một bản ghi khác đã có cùng mã hoặc cùng thứ tự. Chưa lưu gì; hãy sửa một trong hai bản ghi.</translation>
    </message>
    <message>
        <source>It was not deleted, because another record refers to it (%1). Change that one first.</source>
        <translation>Chưa xóa được vì còn bản ghi khác dùng đến (%1). Hãy sửa bản ghi đó trước.</translation>
    </message>
    <message>
        <source>A value breaks a rule of the file. Nothing was written; check what you entered.</source>
        <translation>Có giá trị không đúng quy tắc của tệp. Chưa lưu gì; hãy kiểm tra lại nội dung đã nhập.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a LienKet file.</source>
        <translation>%1 là thư mục. Hãy chọn một tệp LienKet.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe. Name a LienKet file.</source>
        <translation>%1 là thiết bị hoặc đường ống. Hãy chọn một tệp LienKet.</translation>
    </message>
    <message>
        <source>%1 has a second name on this disk (a hard link), under which it could be changed unnoticed. Copy the file and open the copy.</source>
        <translation>%1 còn một tên khác trên ổ đĩa (liên kết cứng) nên có thể bị sửa mà không ai biết. Hãy sao chép tệp rồi mở bản sao.</translation>
    </message>
    <message>
        <source>%1 is empty: it has 0 bytes. Get it once more from where it came, or open a backup.</source>
        <translation>%1 rỗng (0 byte). Hãy lấy lại tệp từ nơi gửi hoặc mở bản sao lưu.</translation>
    </message>
    <message>
        <source>%1 is a web page, not a LienKet file. Download the file itself.</source>
        <translation>%1 là trang web, không phải tệp LienKet. Hãy tải về chính tệp đó.</translation>
    </message>
    <message>
        <source>%1 is an archive or an office document, not a LienKet file. If the file is in it, unpack it first.</source>
        <translation>%1 là tệp nén hoặc văn bản văn phòng, không phải tệp LienKet. Nếu tệp nằm bên trong, hãy giải nén trước.</translation>
    </message>
    <message>
        <source>%1 is a picture, not a LienKet file. Choose another one.</source>
        <translation>%1 là tệp ảnh, không phải tệp LienKet. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>%1 is a PDF document, not a LienKet file. Choose another one.</source>
        <translation>%1 là tệp PDF, không phải tệp LienKet. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>%1 is not a LienKet file. Choose another one.</source>
        <translation>%1 không phải tệp LienKet. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>%1 is the database of another program and was left as it is. Choose a LienKet file.</source>
        <translation>%1 là cơ sở dữ liệu của chương trình khác và được giữ nguyên. Hãy chọn một tệp LienKet.</translation>
    </message>
    <message>
        <source>The document form %1 cannot be read. Install LienKet again.</source>
        <translation>Không đọc được mẫu văn bản %1. Hãy cài lại LienKet.</translation>
    </message>
    <message>
        <source>This is not JSON in UTF-8. Write one object on each line.</source>
        <translation>Đây không phải JSON theo bảng mã UTF-8. Hãy ghi mỗi dòng một đối tượng.</translation>
    </message>
    <message>
        <source>This is JSON, but no object. Write one {…} on each line.</source>
        <translation>Đây là JSON nhưng không phải đối tượng. Hãy ghi mỗi dòng một {…}.</translation>
    </message>
    <message>
        <source>“%1” is written twice. Keep one of them.</source>
        <translation>“%1” được ghi hai lần. Hãy giữ lại một.</translation>
    </message>
    <message>
        <source>The brackets are nested deeper than in any record.</source>
        <translation>Các dấu ngoặc lồng nhau sâu hơn mức của một bản ghi.</translation>
    </message>
    <message>
        <source>The line is longer than 16 MB, and no record is.</source>
        <translation>Dòng dài hơn 16 MB, không có bản ghi nào dài như vậy.</translation>
    </message>
    <message>
        <source>“entity” is missing. Write which kind of record it is.</source>
        <translation>Thiếu “entity”. Hãy ghi rõ loại bản ghi.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. The commands work without one; lienket --help lists them.</source>
        <translation>Không có màn hình để mở cửa sổ. Các lệnh vẫn dùng được khi không có màn hình; xem lienket --help.</translation>
    </message>
    <message>
        <source>There is no record with the id or code “%1”.</source>
        <translation>Không có bản ghi nào mang mã “%1”.</translation>
    </message>
    <message>
        <source>The handle “%1” was given on an earlier line. Choose another one.</source>
        <translation>Tên tạm “%1” đã đặt ở dòng trước. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>Records of the kind “%1” belong to no year. Leave out --year.</source>
        <translation>Loại bản ghi “%1” không gắn với năm. Hãy bỏ --year.</translation>
    </message>
    <message>
        <source>This report is part of a consolidated report. Take it out there first.</source>
        <translation>Báo cáo này đã đưa vào báo cáo tổng hợp. Hãy rút ra khỏi báo cáo tổng hợp trước.</translation>
    </message>
    <message>
        <source>Only accepted reports can be in a consolidated report. Accept the report first.</source>
        <translation>Chỉ báo cáo đã được chấp nhận mới đưa được vào báo cáo tổng hợp. Hãy chấp nhận báo cáo trước.</translation>
    </message>
    <message>
        <source>There would be two coordinators from %2 to %3. Change the dates of one of them.</source>
        <translation>Từ %2 đến %3 có hai đơn vị điều phối cùng lúc. Hãy sửa thời gian của một đơn vị.</translation>
    </message>
    <message>
        <source>There would be no coordinator from %2 to %3. Make the terms follow each other.</source>
        <translation>Từ %2 đến %3 không có đơn vị điều phối. Hãy để các nhiệm kỳ nối tiếp nhau.</translation>
    </message>
    <message>
        <source>What was reported is not deleted. Withdraw it instead; it stays in the history.</source>
        <translation>Nội dung đã báo cáo thì không xóa. Hãy rút lại; nội dung vẫn còn trong lịch sử.</translation>
    </message>
    <message>
        <source>%1 could not be read or written. What was saved before is kept; check the disk and its connection, then try again.</source>
        <translation>Không đọc hoặc ghi được %1. Nội dung đã lưu trước đó vẫn còn; hãy kiểm tra ổ đĩa và kết nối rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 is a folder. Write to a file in it.</source>
        <translation>%1 là thư mục. Hãy ghi vào một tệp trong thư mục đó.</translation>
    </message>
    <message>
        <source>The printer %1 did not start. Check that it is switched on and has paper.</source>
        <translation>Máy in %1 không khởi động. Hãy kiểm tra nguồn điện và giấy in.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was left as it is; open a backup, and keep the damaged file.</source>
        <translation>%1 bị hỏng và được giữ nguyên. Hãy mở bản sao lưu và giữ lại tệp hỏng.</translation>
    </message>
    <message>
        <source>%1 is cut off: only %2% of it is there. Get it once more from where it came, or open a backup.</source>
        <translation>%1 bị cắt cụt, chỉ còn %2%. Hãy lấy lại tệp từ nơi gửi hoặc mở bản sao lưu.</translation>
    </message>
    <message>
        <source>The beginning of %1 is damaged. Get it once more from where it came, or open a backup.</source>
        <translation>Phần đầu của %1 bị hỏng. Hãy lấy lại tệp từ nơi gửi hoặc mở bản sao lưu.</translation>
    </message>
    <message>
        <source>The value of “%2” in the file is damaged. Run “lienket check” on the file, or open a backup.</source>
        <translation>Giá trị của “%2” trong tệp bị hỏng. Hãy chạy “lienket check” với tệp này hoặc mở bản sao lưu.</translation>
    </message>
    <message>
        <source>The record is not what the history says, so it was not changed. Run “lienket check” on the file.</source>
        <translation>Bản ghi không khớp với lịch sử nên chưa được sửa. Hãy chạy “lienket check” với tệp này.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of LienKet (file version %2) and was left as it is. Install the newer version to open it.</source>
        <translation>%1 do phiên bản LienKet mới hơn tạo ra (phiên bản tệp %2) và được giữ nguyên. Hãy cài phiên bản mới để mở.</translation>
    </message>
    <message>
        <source>Another program is writing to %1. Wait until it has finished, then try again.</source>
        <translation>Một chương trình khác đang ghi vào %1. Hãy đợi chương trình đó xong rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 is being edited by %2 on the computer %3 since %4. Close it there, then try again.</source>
        <translation>%1 đang được %2 sửa trên máy %3 từ %4. Hãy đóng tệp ở máy đó rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 was replaced by another file while it was open. Nothing was written; open it again.</source>
        <translation>%1 đã bị thay bằng tệp khác trong lúc đang mở. Chưa lưu gì; hãy mở lại tệp.</translation>
    </message>
    <message>
        <source>Another program changed %1 while it was open. Nothing was written; open it again.</source>
        <translation>Một chương trình khác đã sửa %1 trong lúc đang mở. Chưa lưu gì; hãy mở lại tệp.</translation>
    </message>
    <message>
        <source>%1 cannot be opened for this: the permission is missing, or the place is read-only. Nothing was changed; copy the file into a folder of your own.</source>
        <translation>Không mở được %1 để thực hiện việc này: thiếu quyền hoặc nơi lưu chỉ cho đọc. Chưa thay đổi gì; hãy sao chép tệp vào thư mục của mình.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder of %1. Copy the file into a folder of your own.</source>
        <translation>Không ghi được vào thư mục chứa %1. Hãy sao chép tệp vào thư mục của mình.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of %1. Nothing was written; free some space, then try again.</source>
        <translation>Ổ đĩa chứa %1 đã hết chỗ. Chưa lưu gì; hãy giải phóng dung lượng rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 holds what LienKet never writes (%2) and was not opened. Do not trust it; ask the sender about it.</source>
        <translation>%1 chứa nội dung mà LienKet không bao giờ ghi (%2) nên không được mở. Đừng tin tệp này; hãy hỏi lại người gửi.</translation>
    </message>
    <message>
        <source>The database of %1 failed unexpectedly. Nothing was written; run “lienket check” on the file.</source>
        <translation>Cơ sở dữ liệu của %1 gặp lỗi bất thường. Chưa lưu gì; hãy chạy “lienket check” với tệp này.</translation>
    </message>
    <message>
        <source>Must not be empty.</source>
        <translation>Không được để trống.</translation>
    </message>
    <message>
        <source>Holds a character that cannot be stored. Type the text again.</source>
        <translation>Có ký tự không lưu được. Hãy gõ lại.</translation>
    </message>
    <message>
        <source>Longer than one million characters.</source>
        <translation>Dài hơn một triệu ký tự.</translation>
    </message>
    <message>
        <source>“%1” is not the kind of value that stands here.</source>
        <translation>“%1” không đúng kiểu giá trị của trường này.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write year, month and day as in 2025-03-01.</source>
        <translation>“%1” không phải là ngày. Hãy ghi năm, tháng, ngày như 2025-03-01.</translation>
    </message>
    <message>
        <source>The year must be from 1900 to 2200.</source>
        <translation>Năm phải từ 1900 đến 2200.</translation>
    </message>
    <message>
        <source>“%1” is below or above what is possible here.</source>
        <translation>“%1” nằm ngoài giới hạn cho phép.</translation>
    </message>
    <message>
        <source>“%1” is not one of the possible values.</source>
        <translation>“%1” không thuộc các giá trị cho phép.</translation>
    </message>
    <message>
        <source>There is no such record: “%1”.</source>
        <translation>Không có bản ghi “%1”.</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>Không có trường này.</translation>
    </message>
    <message>
        <source>Ends before it starts (%1).</source>
        <translation>Kết thúc trước khi bắt đầu (%1).</translation>
    </message>
    <message>
        <source>Names the same record twice.</source>
        <translation>Nêu cùng một bản ghi hai lần.</translation>
    </message>
    <message>
        <source>“%1” belongs to another record already.</source>
        <translation>“%1” đã thuộc về bản ghi khác.</translation>
    </message>
    <message>
        <source>Does not fit “%1”.</source>
        <translation>Không khớp với “%1”.</translation>
    </message>
    <message>
        <source>This report was handed in and is locked. Return or reopen it first.</source>
        <translation>Báo cáo này đã gửi nên bị khóa. Hãy trả lại hoặc mở lại báo cáo trước.</translation>
    </message>
    <message>
        <source>This record exists once for what it is about, and cannot become that of another. Make a new one.</source>
        <translation>Bản ghi này chỉ có một cho đối tượng của nó, không chuyển sang đối tượng khác được. Hãy tạo bản ghi mới.</translation>
    </message>
    <message>
        <source>It cannot go from “%2” to “%3”.</source>
        <translation>Không thể chuyển từ “%2” sang “%3”.</translation>
    </message>
    <message>
        <source>The consolidated report is in approval. Take it back first.</source>
        <translation>Báo cáo tổng hợp đang trình phê duyệt. Hãy rút lại trước.</translation>
    </message>
    <message>
        <source>No report of the year is accepted yet, and only accepted ones enter the consolidated report.</source>
        <translation>Chưa có báo cáo nào của năm được chấp nhận, mà chỉ báo cáo đã chấp nhận mới được đưa vào báo cáo tổng hợp.</translation>
    </message>
    <message>
        <source>The report round of the year is not open. Open it first.</source>
        <translation>Đợt báo cáo của năm chưa mở. Hãy mở đợt trước.</translation>
    </message>
    <message>
        <source>This cannot be done in the state that the record is in.</source>
        <translation>Không thực hiện được ở trạng thái hiện tại của bản ghi.</translation>
    </message>
    <message>
        <source>The report says something about this topic, so it is no nil return. Clear what was reported, or submit it as a report.</source>
        <translation>Báo cáo có nội dung về chủ đề này nên không phải là không phát sinh. Hãy xóa nội dung đã ghi, hoặc gửi như báo cáo thường.</translation>
    </message>
    <message>
        <source>A later year has begun to report and goes on from these figures. Only the texts can still be changed.</source>
        <translation>Năm sau đã mở đợt báo cáo và lấy tiếp các số liệu này. Chỉ còn sửa được phần lời văn.</translation>
    </message>
    <message>
        <source>Topics of the year that are not finished: %2. Finish, drop or carry over each of them first.</source>
        <translation>Còn %2 chủ đề của năm chưa kết thúc. Hãy hoàn thành, dừng hoặc chuyển tiếp từng chủ đề trước.</translation>
    </message>
    <message>
        <source>This report was issued and is locked. Revoke it first.</source>
        <translation>Báo cáo này đã ban hành và bị khóa. Hãy thu hồi trước.</translation>
    </message>
    <message>
        <source>A report is issued together with its document. Issue it with the act on the page of the consolidated report.</source>
        <translation>Báo cáo được ban hành cùng với văn bản của nó. Hãy ban hành bằng thao tác trên trang Báo cáo tổng hợp.</translation>
    </message>
    <message>
        <source>No member and no topic has come since the round was opened.</source>
        <translation>Từ khi mở đợt chưa có thêm trường hay chủ đề nào.</translation>
    </message>
    <message>
        <source>%1 is a folder or a device. Only a file can be kept with a record.</source>
        <translation>%1 là thư mục hoặc thiết bị. Chỉ tệp mới kèm theo bản ghi được.</translation>
    </message>
    <message>
        <source>%1 is empty: it has 0 bytes. Nothing was kept; choose another file.</source>
        <translation>%1 rỗng: 0 byte. Chưa lưu gì; hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>%1 is larger than 48 MB. Nothing was kept; make it smaller, or note where it lies.</source>
        <translation>%1 lớn hơn 48 MB. Chưa lưu gì; hãy làm tệp nhỏ lại, hoặc ghi chú nơi để tệp.</translation>
    </message>
    <message>
        <source>The bytes of %1 are not those that were attached. Get the file once more from where it came, or from a backup.</source>
        <translation>Nội dung của %1 không còn đúng như khi đính kèm. Hãy lấy lại tệp từ nơi đã gửi hoặc từ bản sao lưu.</translation>
    </message>
    <message>
        <source>By the rotation it is another member&apos;s turn; say why it changes.</source>
        <translation>Theo luân phiên là lượt của trường khác; hãy nêu lý do đổi lượt.</translation>
    </message>
    <message>
        <source>The library for printing and SVG could not be loaded: %1. Install LienKet again.</source>
        <translation>Không nạp được thư viện dùng để in và vẽ SVG: %1. Hãy cài lại LienKet.</translation>
    </message>
    <message>
        <source>There is no kind of record “%1”; “lienket list --help” names all.</source>
        <translation>Không có loại bản ghi “%1”; “lienket list --help” liệt kê mọi loại.</translation>
    </message>
    <message>
        <source>There is no page “%1”; “lienket render --help” names all.</source>
        <translation>Không có trang “%1”; “lienket render --help” liệt kê mọi trang.</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist. Make it first, or choose another.</source>
        <translation>Thư mục của %1 không tồn tại. Hãy tạo thư mục trước hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>%1 may not be written here: the permission is missing, or the place is read-only. Choose another folder.</source>
        <translation>Không ghi được %1 ở đây: thiếu quyền, hoặc nơi này chỉ đọc. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe. Write to a file.</source>
        <translation>%1 là thiết bị hoặc đường ống. Hãy ghi vào một tệp.</translation>
    </message>
</context>
<context>
    <name>LienKet::FieldText</name>
    <message>
        <source>“%1” is not a day. Write it like 30/11/2026.</source>
        <translation>“%1” không phải là ngày. Hãy ghi như 30/11/2026.</translation>
    </message>
    <message>
        <source>“%1” is too small: %2 is the least that is possible.</source>
        <translation>“%1” quá nhỏ: ít nhất phải là %2.</translation>
    </message>
    <message>
        <source>“%1” is outside of what is possible: %2–%3.</source>
        <translation>“%1” nằm ngoài khoảng cho phép: %2–%3.</translation>
    </message>
    <message>
        <source>“%1” is none of these: %2.</source>
        <translation>“%1” không thuộc các giá trị sau: %2.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 phút</translation>
    </message>
</context>
<context>
    <name>LienKet::FileActions</name>
    <message>
        <source>&amp;Open data file…</source>
        <translation>&amp;Mở tệp dữ liệu…</translation>
    </message>
    <message>
        <source>&amp;Export the annual report to PDF…</source>
        <translation>&amp;Xuất báo cáo tổng kết ra PDF…</translation>
    </message>
    <message>
        <source>&amp;Check this file</source>
        <translation>&amp;Kiểm tra tệp này</translation>
    </message>
    <message>
        <source>Open data file</source>
        <translation>Mở tệp dữ liệu</translation>
    </message>
    <message>
        <source>LienKet files (*.lienket)</source>
        <translation>Tệp LienKet (*.lienket)</translation>
    </message>
    <message>
        <source>The program could not be started again for %1.</source>
        <translation>Không khởi động lại được chương trình cho %1.</translation>
    </message>
    <message>
        <source>Export the annual report</source>
        <translation>Xuất báo cáo tổng kết</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The annual report of %1 was written to %2.</source>
        <translation>Báo cáo tổng kết năm %1 đã ghi vào %2.</translation>
    </message>
    <message>
        <source>Check of the file</source>
        <translation>Kiểm tra tệp</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) and their history were checked: everything is in order.</source>
        <translation>
            <numerusform>Đã kiểm tra %n bản ghi và lịch sử của chúng: mọi thứ đều đúng.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Print the annual report…</source>
        <translation>&amp;In báo cáo tổng kết…</translation>
    </message>
    <message>
        <source>Print the annual report</source>
        <translation>In báo cáo tổng kết</translation>
    </message>
    <message>
        <source>&amp;New data file…</source>
        <translation>Tệp dữ liệu &amp;mới…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Mở &amp;gần đây</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sao lưu ngay</translation>
    </message>
    <message>
        <source>No other file yet</source>
        <translation>Chưa có tệp nào khác</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Nơi lưu bản sao lưu</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>The file was copied to %1, and the copy holds the same records.</source>
        <translation>Đã sao chép tệp ra %1; bản sao có đúng các bản ghi như tệp này.</translation>
    </message>
    <message>
        <source>This report was issued. The document that was signed was opened in your PDF viewer; print it from there.</source>
        <translation>Báo cáo đã ban hành. Văn bản đã ký đã được mở trong chương trình xem PDF; hãy in từ đó.</translation>
    </message>
    <message>
        <source>This report was issued, and no PDF viewer answered. Export it to PDF and print that, so that it is the same to the letter.</source>
        <translation>Báo cáo đã ban hành nhưng không mở được chương trình xem PDF. Hãy xuất PDF rồi in, để bản in đúng từng chữ.</translation>
    </message>
</context>
<context>
    <name>LienKet::FileWarnings</name>
    <message>
        <source>Where the file lies</source>
        <translation>Nơi lưu tệp</translation>
    </message>
</context>
<context>
    <name>LienKet::FilterBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Bỏ lọc</translation>
    </message>
    <message>
        <source>Filter by…</source>
        <translation>Lọc theo…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
</context>
<context>
    <name>LienKet::Findings</name>
    <message>
        <source>The structure of the database is damaged: %1</source>
        <translation>Cấu trúc cơ sở dữ liệu bị hỏng: %1</translation>
    </message>
    <message>
        <source>%1: a record refers to one that is not there (%2).</source>
        <translation>%1: có bản ghi dẫn đến một bản ghi không tồn tại (%2).</translation>
    </message>
    <message>
        <source>The history was changed, cut or reordered from step %1 on.</source>
        <translation>Lịch sử bị sửa, cắt hoặc đảo thứ tự từ bước %1.</translation>
    </message>
    <message>
        <source>%1: “%2” is “%3” in the record and “%4” in the history.</source>
        <translation>%1: “%2” là “%3” trong bản ghi nhưng là “%4” trong lịch sử.</translation>
    </message>
    <message>
        <source>%1: the history does not know this record.</source>
        <translation>%1: lịch sử không có bản ghi này.</translation>
    </message>
    <message>
        <source>%1: the history knows this record, and the file has it no more.</source>
        <translation>%1: lịch sử có bản ghi này nhưng tệp không còn.</translation>
    </message>
    <message>
        <source>%1: a value cannot be read (%2).</source>
        <translation>%1: có giá trị không đọc được (%2).</translation>
    </message>
    <message>
        <source>From %1 to %2 there are several coordinators, or none.</source>
        <translation>Từ %1 đến %2 có nhiều đơn vị điều phối hoặc không có đơn vị nào.</translation>
    </message>
    <message>
        <source>The content of an attachment is missing or changed: %1.</source>
        <translation>Nội dung tệp đính kèm bị thiếu hoặc bị sửa: %1.</translation>
    </message>
</context>
<context>
    <name>LienKet::FlagEditor</name>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
</context>
<context>
    <name>LienKet::GapList</name>
    <message numerus="yes">
        <source>%1 · %2: %n year(s)</source>
        <translation>
            <numerusform>%1 · %2: %n năm</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1, last on %2</source>
        <translation>từ %1, gần nhất %2</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1 reported “nothing to report” for %2: no gap.</source>
        <translation>%1 báo cáo “không phát sinh” năm %2: không phải khoảng trống.</translation>
    </message>
    <message>
        <source>Silent gaps</source>
        <translation>Khoảng trống</translation>
    </message>
    <message>
        <source>No member has been silent in an area for two years or more.</source>
        <translation>Không trường nào vắng hoạt động ở một lĩnh vực từ hai năm trở lên.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are framed in the map.</source>
        <translation>
            <numerusform>Còn %n khoảng trống được đóng khung trong bảng.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Open the member: %1</source>
        <translation>Mở trường: %1</translation>
    </message>
</context>
<context>
    <name>LienKet::HelpDialog</name>
    <message>
        <source>The overview shows where the year stands, what blocks it, who has not reported and what is due. Every figure leads to the list behind it.</source>
        <translation>Trang tổng quan cho biết năm đang ở bước nào, vướng ở đâu, trường nào chưa báo cáo và việc gì đến hạn. Bấm vào mỗi con số để mở danh sách tương ứng.</translation>
    </message>
    <message>
        <source>Type into the filter field above a list to find records; diacritics are not needed: “thuy loi” finds Thủy lợi, and a former name finds its university. A click on a column&apos;s title sorts by it, a second click turns the order around. The record that is selected stands whole at the right, in both languages where it has both.</source>
        <translation>Gõ vào ô lọc phía trên danh sách để tìm, không cần dấu: “thuy loi” tìm ra Thủy lợi, tên cũ tìm ra đúng trường. Bấm tên cột để sắp xếp, bấm lần nữa để đảo thứ tự. Mục đang chọn hiện đầy đủ ở bên phải, bằng cả hai ngôn ngữ nếu có.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Beside a list, the tab “Edit” holds the record&apos;s form. A field is saved when it is left; there is no other saving. What cannot be saved stays as it was typed, with the reason below it. Dates may be typed as 5/3/2026, 05032026 or 5/3, people and universities by any part of their name.</source>
        <translation>Bên cạnh danh sách, thẻ “Sửa” chứa biểu mẫu của bản ghi. Rời khỏi ô nào thì ô đó được ghi; không cần lệnh lưu. Giá trị không ghi được vẫn giữ nguyên như đã gõ, kèm lý do ở dưới. Ngày có thể gõ 5/3/2026, 05032026 hoặc 5/3; người và trường gõ bất kỳ phần nào của tên.</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Sửa dữ liệu</translation>
    </message>
    <message>
        <source>The year&apos;s work</source>
        <translation>Công việc trong năm</translation>
    </message>
    <message>
        <source>Everything can be undone, tomorrow too. The tab “History” tells who changed what and when, and puts an old value back. What was deleted is in the trash and comes back with everything that went with it.</source>
        <translation>Mọi thứ đều hoàn tác được, cả vào ngày mai. Thẻ “Lịch sử” cho biết ai đã sửa gì, khi nào, và khôi phục giá trị cũ. Bản ghi đã xóa nằm trong thùng rác và trở lại cùng mọi thứ đã bị xóa theo.</translation>
    </message>
    <message>
        <source>Choose several rows with Shift or Ctrl: below the list a field is then set in all of them as one step, and they are copied as a table for a sheet, duplicated or deleted together.</source>
        <translation>Chọn nhiều dòng bằng Shift hoặc Ctrl: khi đó phía dưới danh sách có thể đặt một trường cho tất cả trong một bước, sao chép chúng thành bảng để dán vào bảng tính, nhân bản hoặc xóa cùng lúc.</translation>
    </message>
    <message>
        <source>“Translations” lists every text that is missing in one language, older than the other or not yet checked; “Contradictions” the clauses whose two texts disagree and what sources say differently.</source>
        <translation>“Bản dịch” liệt kê mọi nội dung thiếu ở một ngôn ngữ, cũ hơn bản kia hoặc chưa rà soát; “Mâu thuẫn” liệt kê các điều khoản có hai bản lệch nhau và những điều các nguồn nói khác nhau.</translation>
    </message>
    <message>
        <source>The pages at the left are in groups: the work of one year, the consortium as a whole, looking back, and what is to be checked or put back. The year that the first group is about is chosen at the top left.</source>
        <translation>Các trang bên trái chia thành nhóm: công việc của một năm, toàn bộ nhóm trường, nhìn lại, và những mục cần rà soát hoặc khôi phục. Năm của nhóm thứ nhất được chọn ở góc trên bên trái.</translation>
    </message>
    <message>
        <source>The timeline&apos;s lanes are areas, members, agreements or kinds. A planned topic or activity is dragged, or moved by a day with Alt and its end with Shift and an arrow key. Where marks are too dense, a lane shows their number; a click goes nearer.</source>
        <translation>Các làn của dòng thời gian là lĩnh vực, trường, văn bản hoặc loại hình. Chủ đề, hoạt động đang dự kiến có thể kéo bằng chuột, hoặc dời từng ngày bằng Alt và dời ngày kết thúc bằng Shift cùng phím mũi tên. Chỗ quá dày, làn hiện số lượng; bấm vào để xem gần hơn.</translation>
    </message>
    <message>
        <source>A click on a mark of a chart, or Enter on the one chosen with the arrow keys, lists the records it counts. A chart&apos;s menu copies, saves and prints it, and shows it on the overview.</source>
        <translation>Bấm vào một phần của biểu đồ, hoặc chọn bằng phím mũi tên rồi nhấn Enter, để xem đúng các bản ghi được đếm. Menu của biểu đồ dùng để sao chép, lưu, in và đưa biểu đồ lên trang Tổng quan.</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Nhìn lại</translation>
    </message>
    <message>
        <source>A decision of the subcommittee says what it makes of the proposals and topics that it names; one act carries out all decisions of a meeting.</source>
        <translation>Mỗi quyết định của tiểu ban nêu kết quả đối với các đề xuất và chủ đề liên quan; một lệnh thực hiện mọi quyết định của cuộc họp.</translation>
    </message>
    <message>
        <source>The menu of a cell leaves only the rows with its value, and so does a click with the middle button; a column&apos;s head has all its values. A chip shows what is chosen and takes it away again. Columns are dragged by their heads; the button beside the filter chooses them, groups the rows by one of them, and keeps all of it as a view under a name.</source>
        <translation>Trình đơn của một ô chỉ để lại các dòng có cùng giá trị, bấm nút giữa chuột cũng vậy; tiêu đề cột có mọi giá trị của cột. Thẻ lọc cho biết đang chọn gì và bỏ được ngay. Kéo tiêu đề để đổi chỗ cột; nút cạnh ô lọc dùng để chọn cột, nhóm các dòng theo một cột và lưu tất cả thành một chế độ xem có tên.</translation>
    </message>
    <message>
        <source>A new record is kept as a draft until its required fields are filled, also when the program is closed in between. Parts of a record, such as parties, milestones and indicators, stand below its fields; drag one by its dots to put it in order.</source>
        <translation>Bản ghi mới được giữ ở dạng nháp đến khi điền đủ các trường bắt buộc, kể cả khi tắt chương trình giữa chừng. Các phần của bản ghi như bên tham gia, mốc, chỉ tiêu nằm bên dưới các trường; kéo dấu chấm ở đầu dòng để xếp lại thứ tự.</translation>
    </message>
    <message>
        <source>A table copied in a sheet becomes records with Edit › Paste a table: each row is shown first, and what is wrong with it. File › Print this page puts any page on paper, a list with its columns, filter, order and groups.</source>
        <translation>Bảng sao chép từ bảng tính thành bản ghi bằng Sửa › Dán bảng: từng dòng được hiện trước, kèm chỗ sai nếu có. Tệp › In trang này in ra giấy bất kỳ trang nào, danh sách thì kèm cột, bộ lọc, thứ tự và nhóm.</translation>
    </message>
    <message>
        <source>The tab “Files” keeps files with the record, inside the program file: drop them anywhere on it or pick them. Pictures and the first page of a PDF are shown; documents are opened if neither their name nor their content can run anything, and else saved where you say.</source>
        <translation>Thẻ “Tệp” giữ các tệp kèm theo bản ghi, ngay trong tệp dữ liệu: thả tệp vào chỗ nào trên bản ghi cũng được, hoặc chọn tệp. Ảnh và trang đầu của tệp PDF được hiển thị; tài liệu chỉ được mở khi cả tên lẫn nội dung đều không thể chạy chương trình, nếu không sẽ được lưu vào nơi anh chị chọn.</translation>
    </message>
    <message>
        <source>The menu of a row edits, duplicates or copies the chosen records, moves them to the trash, as the Delete key does, and shows their history and files.</source>
        <translation>Trình đơn của một dòng dùng để sửa, nhân bản, sao chép các bản ghi đang chọn, chuyển chúng vào thùng rác như phím Delete, và xem lịch sử cùng tệp kèm theo.</translation>
    </message>
    <message>
        <source>What moves the year on stands where it belongs: above a record&apos;s details, below a page&apos;s title, and on the overview under “Actions”. A filled button is what usually comes next. What an act has to know it asks for in place, and Enter does it; what cannot be done says why, leads to each thing that has to be mended, and nothing is written.</source>
        <translation>Các thao tác trong năm được đặt ngay tại nơi cần dùng: phía trên phần chi tiết của bản ghi, dưới tiêu đề trang, và ở trang Tổng quan trong mục “Thao tác”. Nút tô màu là việc thường làm tiếp theo. Thao tác cần biết gì thì hỏi ngay tại chỗ, nhấn Enter để thực hiện; việc không thực hiện được thì nói rõ lý do, dẫn đến từng chỗ phải sửa và không ghi gì.</translation>
    </message>
    <message>
        <source>Opening the report round gives each member its report, prefilled from the plan and last year&apos;s values. A report is submitted, returned with a comment or accepted; “nothing to report” is an answer of its own. For those who are late there is a letter in both languages, to copy, mail or save; “Reminder 2” on the overview leads to it.</source>
        <translation>Khi mở đợt báo cáo, mỗi trường có sẵn báo cáo của mình, điền trước theo kế hoạch và số liệu năm trước. Báo cáo được gửi, được trả lại kèm ý kiến hoặc được chấp nhận; “không phát sinh” cũng là một câu trả lời. Trường nào chậm thì có thư nhắc bằng hai thứ tiếng để sao chép, gửi hoặc lưu; “Nhắc lần 2” ở trang Tổng quan dẫn đến thư đó.</translation>
    </message>
    <message>
        <source>What a report says is marked: new or changed since it was handed in last. Who returns it can comment on each topic, and reads the comments again beside what was handed in anew. How many days before the deadline members are reminded is a setting of the round, under “Change the round&apos;s dates”.</source>
        <translation>Nội dung báo cáo được đánh dấu: mới hoặc đã sửa so với lần gửi trước. Khi trả lại có thể góp ý cho từng chủ đề, và góp ý đó vẫn nằm bên cạnh nội dung được gửi lại. Số ngày nhắc trước hạn là thiết lập của đợt báo cáo, trong “Sửa thời hạn của đợt”.</translation>
    </message>
    <message>
        <source>Accepted reports are drawn together passage by passage; what you have worded is never written over, and a report that is accepted later is named until they are drawn together again. Issuing keeps the printed document in the file, so that it prints again exactly as it was, and locks what went in; what is changed afterwards stands beside what was issued. Accepting, issuing, closing and handing over are not undone but withdrawn or reopened by an act of their own.</source>
        <translation>Các báo cáo đã chấp nhận được tổng hợp theo từng đoạn; lời văn của văn phòng không bao giờ bị ghi đè, và báo cáo được chấp nhận sau được nêu tên cho đến khi tổng hợp lại. Khi ban hành, văn bản đã in được giữ trong tệp để in lại đúng như cũ, và những gì đã đưa vào bị khóa; nội dung sửa về sau hiện bên cạnh nội dung khi ban hành. Việc chấp nhận, ban hành, kết thúc năm và bàn giao không hoàn tác được mà phải rút hoặc mở lại bằng thao tác riêng.</translation>
    </message>
</context>
<context>
    <name>LienKet::HistoryView</name>
    <message>
        <source>Put back</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>Khôi phục: %1</translation>
    </message>
    <message>
        <source>This file keeps an assumed day, and the changes below carry it.</source>
        <translation>Tệp này dùng ngày giả định; ngày ghi ở các thay đổi dưới đây là ngày đó.</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>Nhắc lần %1</translation>
    </message>
    <message>
        <source>An act changes this together with the days and marks that go with it.</source>
        <translation>Thao tác thay đổi mục này cùng với các ngày và dấu đi kèm.</translation>
    </message>
    <message>
        <source>back with “%1”</source>
        <translation>quay lại bằng “%1”</translation>
    </message>
</context>
<context>
    <name>LienKet::IndicatorsEditor</name>
    <message>
        <source>The topic has no indicators.</source>
        <translation>Chủ đề không có chỉ số.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Năm nay</translation>
    </message>
</context>
<context>
    <name>LienKet::Labels</name>
    <message>
        <source>Nothing to report</source>
        <translation>Không phát sinh</translation>
    </message>
    <message>
        <source>%1 · overdue</source>
        <translation>%1 · quá hạn</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Tên viết tắt</translation>
    </message>
    <message>
        <source>Academic title and degree</source>
        <translation>Học hàm, học vị</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Ngày chấp nhận</translation>
    </message>
    <message>
        <source>Terms of access</source>
        <translation>Điều kiện sử dụng</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Thao tác</translation>
    </message>
    <message>
        <source>Acting coordinator</source>
        <translation>Đơn vị điều phối tạm quyền</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Văn bản hợp tác</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Cooperation area</source>
        <translation>Lĩnh vực hợp tác</translation>
    </message>
    <message>
        <source>Cooperation areas</source>
        <translation>Lĩnh vực hợp tác</translation>
    </message>
    <message>
        <source>Assumed date</source>
        <translation>Ngày tạm lấy</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Thành phần dự</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Người lập</translation>
    </message>
    <message>
        <source>Signing authority</source>
        <translation>Thẩm quyền ký</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Mức gốc</translation>
    </message>
    <message>
        <source>Assigned by</source>
        <translation>Giao theo</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Kinh phí</translation>
    </message>
    <message>
        <source>Carried over from</source>
        <translation>Chuyển tiếp từ</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Mức chắc chắn</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Ngày đóng</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Màu</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Góp ý</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Conditions or reason</source>
        <translation>Điều kiện, lý do</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Đầu mối liên hệ</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>Cut-off date</source>
        <translation>Ngày chốt số liệu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Hạn gửi</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>Decision number</source>
        <translation>Số quyết định</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Mô tả</translation>
    </message>
    <message>
        <source>Difficulties</source>
        <translation>Khó khăn</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Chiều hướng</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Lĩnh vực chuyên môn</translation>
    </message>
    <message>
        <source>Divergence of the texts</source>
        <translation>Hai bản lệch nhau</translation>
    </message>
    <message>
        <source>How they diverge</source>
        <translation>Chỗ lệch</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Code in reference numbers</source>
        <translation>Ký hiệu trong số văn bản</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Ngày hoàn thành</translation>
    </message>
    <message>
        <source>Drafted on</source>
        <translation>Ngày soạn</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Loại bản ghi</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Các mục</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Minh chứng</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>Ngày hết hiệu lực</translation>
    </message>
    <message>
        <source>Reason for the extension</source>
        <translation>Lý do gia hạn</translation>
    </message>
    <message>
        <source>External partners</source>
        <translation>Đối tác bên ngoài</translation>
    </message>
    <message>
        <source>Part of the record</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation>Ngày thành lập</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Cấp cho</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Bàn giao</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Mã băm</translation>
    </message>
    <message>
        <source>Title of the head</source>
        <translation>Chức danh người đứng đầu</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Kết quả nổi bật</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Đơn vị đăng cai</translation>
    </message>
    <message>
        <source>Illustrative data</source>
        <translation>Dữ liệu minh họa</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>Có hiệu lực từ</translation>
    </message>
    <message>
        <source>Hash of the issued document</source>
        <translation>Mã băm của bản ban hành</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>Ngày tham gia</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Lead institution</source>
        <translation>Đơn vị chủ trì</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Ngày rời nhóm</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation>Loại tệp</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Phiên họp</translation>
    </message>
    <message>
        <source>Member university</source>
        <translation>Trường thành viên</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Biên bản</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Name as signed</source>
        <translation>Tên khi ký</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Ngày mở</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Other agreement</source>
        <translation>Văn bản kia</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Đơn vị sở hữu</translation>
    </message>
    <message>
        <source>Superior body</source>
        <translation>Cơ quan chủ quản</translation>
    </message>
    <message>
        <source>Participating institutions</source>
        <translation>Đơn vị phối hợp</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Bên tham gia</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Nhân sự</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Cá nhân</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>Người phụ trách</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Nơi</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Text that prevails</source>
        <translation>Bản có giá trị</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Ngày in</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ (%)</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Proposing members</source>
        <translation>Trường đề xuất</translation>
    </message>
    <message>
        <source>Protocol order</source>
        <translation>Thứ tự nghi thức</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Member reports</source>
        <translation>Báo cáo của các trường</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Ngừng dùng từ</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Ngày trả lại</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Report round</source>
        <translation>Đợt báo cáo</translation>
    </message>
    <message>
        <source>Same event as</source>
        <translation>Cùng sự kiện với</translation>
    </message>
    <message>
        <source>Who it binds</source>
        <translation>Phạm vi ràng buộc</translation>
    </message>
    <message>
        <source>Clauses carried out</source>
        <translation>Nội dung được thực hiện</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Ngày gửi</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Tên ngắn</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Trích yếu ngắn</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Signing date</source>
        <translation>Ngày ký</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Sắp xếp theo</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Ngày bắt đầu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Degree of completion</source>
        <translation>Mức thực hiện</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Ngày gửi</translation>
    </message>
    <message>
        <source>Superior body as printed</source>
        <translation>Cơ quan chủ quản khi in</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Terminated on</source>
        <translation>Ngày chấm dứt</translation>
    </message>
    <message>
        <source>Reason for the termination</source>
        <translation>Lý do chấm dứt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Common theme of the year</source>
        <translation>Chủ đề chung của năm</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Title as signed</source>
        <translation>Chức danh khi ký</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Lượt</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>Đơn vị tính</translation>
    </message>
    <message>
        <source>Indicator values</source>
        <translation>Giá trị chỉ số</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Biểu quyết</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Trang web</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Name of an organization</source>
        <translation>Tên của đơn vị</translation>
    </message>
    <message>
        <source>Alias of an organization</source>
        <translation>Tên gọi khác của đơn vị</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Tư cách thành viên</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Cán bộ đầu mối</translation>
    </message>
    <message>
        <source>Relation of agreements</source>
        <translation>Quan hệ giữa các văn bản</translation>
    </message>
    <message>
        <source>Scope of cooperation</source>
        <translation>Nội dung hợp tác</translation>
    </message>
    <message>
        <source>Program year</source>
        <translation>Năm chương trình</translation>
    </message>
    <message>
        <source>Coordinator year</source>
        <translation>Năm điều phối</translation>
    </message>
    <message>
        <source>Unavailability</source>
        <translation>Không thể điều phối</translation>
    </message>
    <message>
        <source>Seat in the subcommittee</source>
        <translation>Thành viên tiểu ban</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Mốc tiến độ</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Shared resource</source>
        <translation>Nguồn lực chung</translation>
    </message>
    <message>
        <source>Research group</source>
        <translation>Nhóm nghiên cứu</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Lần nhắc</translation>
    </message>
    <message>
        <source>Member report</source>
        <translation>Báo cáo của trường thành viên</translation>
    </message>
    <message>
        <source>Report entry</source>
        <translation>Mục báo cáo</translation>
    </message>
    <message>
        <source>Consolidated report</source>
        <translation>Báo cáo tổng hợp</translation>
    </message>
    <message>
        <source>Section of the joint text</source>
        <translation>Mục của bản tổng hợp</translation>
    </message>
    <message>
        <source>Item of the handover</source>
        <translation>Mục bàn giao</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Tệp đính kèm</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Số văn bản</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Meeting %1, %2</source>
        <translation>Phiên họp %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n người</numerusform>
        </translation>
    </message>
    <message>
        <source>Handing-over party</source>
        <translation>Bên giao</translation>
    </message>
    <message>
        <source>Receiving party</source>
        <translation>Bên nhận</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Người nhận</translation>
    </message>
    <message>
        <source>What it decides</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Reminders, days before the deadline</source>
        <translation>Nhắc trước hạn (ngày)</translation>
    </message>
    <message>
        <source>Scores of the subcommittee</source>
        <translation>Điểm của tiểu ban</translation>
    </message>
    <message>
        <source>Beneath the area</source>
        <translation>Thuộc lĩnh vực</translation>
    </message>
    <message>
        <source>Resubmitted on</source>
        <translation>Ngày gửi lại</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Minutes planned</source>
        <translation>Thời lượng (phút)</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Mục chương trình họp</translation>
    </message>
</context>
<context>
    <name>LienKet::LinksEditor</name>
    <message>
        <source>Head count</source>
        <translation>Số người</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Bỏ %1</translation>
    </message>
    <message>
        <source>Type to add…</source>
        <translation>Gõ để thêm…</translation>
    </message>
    <message>
        <source>points</source>
        <translation>điểm</translation>
    </message>
    <message>
        <source>people</source>
        <translation>người</translation>
    </message>
    <message>
        <source>Score, %1 to %2</source>
        <translation>Điểm, từ %1 đến %2</translation>
    </message>
</context>
<context>
    <name>LienKet::ListMenu</name>
    <message>
        <source>Columns…</source>
        <translation>Các cột…</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Nhóm theo</translation>
    </message>
    <message>
        <source>Everything as at first</source>
        <translation>Trở lại như ban đầu</translation>
    </message>
    <message>
        <source>Keep as a view…</source>
        <translation>Lưu thành chế độ xem…</translation>
    </message>
    <message>
        <source>Keep the changes in “%1”</source>
        <translation>Lưu thay đổi vào “%1”</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Xóa “%1”</translation>
    </message>
    <message>
        <source>No grouping</source>
        <translation>Không nhóm</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Chỉ “%1”</translation>
    </message>
    <message>
        <source>Only rows with</source>
        <translation>Chỉ các dòng có</translation>
    </message>
    <message numerus="yes">
        <source>%n more; choose one in the table</source>
        <translation>
            <numerusform>còn %n giá trị; hãy chọn một ô trong bảng</numerusform>
        </translation>
    </message>
    <message>
        <source>Group no more</source>
        <translation>Bỏ nhóm</translation>
    </message>
    <message>
        <source>Group by “%1”</source>
        <translation>Nhóm theo “%1”</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>Ẩn “%1”</translation>
    </message>
    <message>
        <source>Keep as a view</source>
        <translation>Lưu thành chế độ xem</translation>
    </message>
    <message>
        <source>Columns, order, grouping and filters are kept under this name in the program file:</source>
        <translation>Các cột, thứ tự, cách nhóm và bộ lọc được lưu dưới tên này trong tệp chương trình:</translation>
    </message>
    <message>
        <source>There is a view called “%1” already. Choose it and keep the changes in it, or take another name.</source>
        <translation>Đã có chế độ xem tên “%1”. Hãy chọn chế độ xem đó rồi lưu thay đổi vào nó, hoặc đặt tên khác.</translation>
    </message>
    <message>
        <source>The view “%1” is kept.</source>
        <translation>Đã lưu chế độ xem “%1”.</translation>
    </message>
    <message>
        <source>Deleted the view “%1”. The list stays as it is and can be kept again.</source>
        <translation>Đã xóa chế độ xem “%1”. Danh sách vẫn giữ nguyên và có thể lưu lại.</translation>
    </message>
    <message>
        <source>Views, columns and grouping</source>
        <translation>Chế độ xem, cột và nhóm</translation>
    </message>
</context>
<context>
    <name>LienKet::MainWindow</name>
    <message>
        <source>Year %1</source>
        <translation>Năm %1</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Nhóm trường</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Nhìn lại</translation>
    </message>
    <message>
        <source>%1 – LienKet</source>
        <translation>%1 – LienKet</translation>
    </message>
    <message>
        <source>LienKet</source>
        <translation>LienKet</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Công cụ</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>T&amp;rợ giúp</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Thoát</translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation>&amp;Lọc trang này</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>Các t&amp;rang</translation>
    </message>
    <message>
        <source>&amp;Previous year</source>
        <translation>Năm &amp;trước</translation>
    </message>
    <message>
        <source>&amp;Next year</source>
        <translation>Năm &amp;sau</translation>
    </message>
    <message>
        <source>Next pan&amp;e</source>
        <translation>&amp;Khung kế tiếp</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>&amp;Switch language</source>
        <translation>Đổi n&amp;gôn ngữ</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Giao diện</translation>
    </message>
    <message>
        <source>Switch to the light theme</source>
        <translation>Chuyển sang giao diện sáng</translation>
    </message>
    <message>
        <source>Switch to the dark theme</source>
        <translation>Chuyển sang giao diện tối</translation>
    </message>
    <message>
        <source>&amp;System theme</source>
        <translation>&amp;Theo hệ thống</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Sáng</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Tố&amp;i</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Tương &amp;phản cao</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Mục khác</translation>
    </message>
</context>
<context>
    <name>LienKet::ManyBar</name>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>Đã chọn %n bản ghi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set “%1” in %n record(s).</source>
        <translation>
            <numerusform>Đã đặt “%1” cho %n bản ghi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Set in all</source>
        <translation>Đặt cho tất cả</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Sao chép thành bảng</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Nhân bản</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Field to set</source>
        <translation>Trường cần đặt</translation>
    </message>
</context>
<context>
    <name>LienKet::MemberReportPage</name>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>đã sửa</translation>
    </message>
    <message>
        <source>Q4 report %1</source>
        <translation>Báo cáo Quý IV năm %1</translation>
    </message>
    <message>
        <source>Illustrative data</source>
        <translation>Dữ liệu minh họa</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>Mọi báo cáo</translation>
    </message>
    <message>
        <source>The round opens on 1 October.</source>
        <translation>Đợt báo cáo mở ngày 01/10.</translation>
    </message>
    <message>
        <source>author: %1</source>
        <translation>người lập: %1</translation>
    </message>
    <message>
        <source>Deadline %1</source>
        <translation>Hạn gửi %1</translation>
    </message>
    <message>
        <source>The coordinating office returned it on %1:</source>
        <translation>Văn phòng điều phối trả lại ngày %1:</translation>
    </message>
    <message>
        <source>To what was commented on</source>
        <translation>Đến mục được góp ý</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Các mục</translation>
    </message>
    <message>
        <source>%1/%2 answered</source>
        <translation>%1/%2 đã trả lời</translation>
    </message>
    <message>
        <source>General text</source>
        <translation>Nội dung chung</translation>
    </message>
    <message>
        <source>commented on</source>
        <translation>có góp ý</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>chưa đủ</translation>
    </message>
    <message>
        <source>as last handed in</source>
        <translation>như lần gửi trước</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 chủ trì</translation>
    </message>
    <message>
        <source>led by %1</source>
        <translation>%1 chủ trì</translation>
    </message>
    <message>
        <source>only read here: %1</source>
        <translation>chỉ đọc: %1</translation>
    </message>
    <message>
        <source>Comment of the office:</source>
        <translation>Góp ý của văn phòng:</translation>
    </message>
    <message>
        <source>Check before submission</source>
        <translation>Kiểm tra trước khi gửi</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Lỗi: %1</translation>
    </message>
    <message>
        <source>Please look: %1</source>
        <translation>Lưu ý: %1</translation>
    </message>
    <message>
        <source>Nothing is missing; the report can be submitted.</source>
        <translation>Không thiếu gì, có thể gửi báo cáo.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Không thiếu gì.</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Quá trình</translation>
    </message>
    <message>
        <source>the year as a whole</source>
        <translation>cả năm nói chung</translation>
    </message>
    <message>
        <source>This member has no report in the round yet.</source>
        <translation>Trường này chưa có báo cáo trong đợt.</translation>
    </message>
    <message>
        <source>Returned on %1, and handed in again since:</source>
        <translation>Đã trả lại ngày %1, nay trường đã gửi lại:</translation>
    </message>
    <message>
        <source>Comment of the office when it returned it on %1:</source>
        <translation>Ý kiến của văn phòng khi trả lại ngày %1:</translation>
    </message>
</context>
<context>
    <name>LienKet::MembersPage</name>
    <message>
        <source>Member universities</source>
        <translation>Trường thành viên</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Tư cách thành viên</translation>
    </message>
    <message>
        <source>member</source>
        <translation>trường thành viên</translation>
    </message>
    <message>
        <source>partner or other body</source>
        <translation>đối tác, cơ quan khác</translation>
    </message>
    <message>
        <source>Filter by any name, old or new…</source>
        <translation>Lọc theo tên, cũ hay mới…</translation>
    </message>
    <message>
        <source>No organization is known yet</source>
        <translation>Chưa có đơn vị nào</translation>
    </message>
    <message>
        <source>Members and partners stand here with every name they ever had.</source>
        <translation>Các trường thành viên và đối tác nằm ở đây, cùng mọi tên đã dùng.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n trường thành viên</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) and other bodies</source>
        <translation>
            <numerusform>%n đối tác và cơ quan khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Spellings in single documents</source>
        <translation>Cách viết trong từng tài liệu</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Tên gọi khác</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Tên gọi</translation>
    </message>
    <message>
        <source>always</source>
        <translation>mọi thời kỳ</translation>
    </message>
    <message>
        <source>date assumed</source>
        <translation>ngày tạm lấy</translation>
    </message>
    <message>
        <source>Term of office</source>
        <translation>Thời gian giữ chức</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Cá nhân</translation>
    </message>
</context>
<context>
    <name>LienKet::MessageDialog</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Đã lưu thành %1.</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>Đã in: %1</translation>
    </message>
</context>
<context>
    <name>LienKet::NameBar</name>
    <message>
        <source>Whose name stands behind the changes made on this desktop?</source>
        <translation>Các thay đổi thực hiện trên máy này đứng tên ai?</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Dùng tên này</translation>
    </message>
</context>
<context>
    <name>LienKet::NewFileDialog</name>
    <message>
        <source>New data file</source>
        <translation>Tệp dữ liệu mới</translation>
    </message>
    <message>
        <source>LienKet files (*.lienket)</source>
        <translation>Tệp LienKet (*.lienket)</translation>
    </message>
    <message>
        <source>With the seven members and their published agreements</source>
        <translation>Có sẵn bảy trường thành viên và các văn bản đã công bố</translation>
    </message>
    <message>
        <source>The universities with all their names, the cooperation areas and the agreements of 2020 to 2025, each with its sources. Nothing invented.</source>
        <translation>Các trường với mọi tên gọi, các lĩnh vực hợp tác và các văn bản từ năm 2020 đến 2025, kèm nguồn. Không có gì là minh họa.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Tệp trống</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Chọn nơi lưu…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>LienKet::Nouns</name>
    <message>
        <source>University</source>
        <translation>Trường đại học</translation>
    </message>
    <message>
        <source>College</source>
        <translation>Trường cao đẳng</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Bộ</translation>
    </message>
    <message>
        <source>Province or locality</source>
        <translation>Tỉnh, địa phương</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Doanh nghiệp</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Joint announcement</source>
        <translation>Thông báo chung</translation>
    </message>
    <message>
        <source>Memorandum of understanding</source>
        <translation>Bản ghi nhớ</translation>
    </message>
    <message>
        <source>Cooperation agreement</source>
        <translation>Thỏa thuận hợp tác</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Phụ lục</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Không nêu</translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation>Có thời hạn</translation>
    </message>
    <message>
        <source>Indefinite term</source>
        <translation>Không thời hạn</translation>
    </message>
    <message>
        <source>The whole consortium</source>
        <translation>Cả nhóm trường</translation>
    </message>
    <message>
        <source>Some members</source>
        <translation>Một số trường</translation>
    </message>
    <message>
        <source>Outside the consortium</source>
        <translation>Ngoài nhóm trường</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Đã ký</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Còn hiệu lực</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>Sắp hết hiệu lực</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Hết hiệu lực</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Đã chấm dứt</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Được thay thế</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>tài liệu</translation>
    </message>
    <message>
        <source>External</source>
        <translation>ngoài</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Nêu rõ</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>Suy luận</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>bên</translation>
    </message>
    <message>
        <source>Host of signing</source>
        <translation>đăng cai</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Người chứng kiến</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Đại diện đơn vị đăng cai</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Người phát biểu</translation>
    </message>
    <message>
        <source>Precedes</source>
        <translation>Có trước</translation>
    </message>
    <message>
        <source>Amends</source>
        <translation>Sửa đổi, bổ sung</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Gia hạn</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Thay thế</translation>
    </message>
    <message>
        <source>Implements</source>
        <translation>Thực hiện</translation>
    </message>
    <message>
        <source>Same theme as</source>
        <translation>Cùng chủ đề với</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Thiếu</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Hẹp hơn</translation>
    </message>
    <message>
        <source>Mistranslated</source>
        <translation>Dịch sai</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Chưa xác định</translation>
    </message>
    <message>
        <source>Vietnamese text</source>
        <translation>Bản tiếng Việt</translation>
    </message>
    <message>
        <source>English text</source>
        <translation>Bản tiếng Anh</translation>
    </message>
    <message>
        <source>In approval</source>
        <translation>Đang trình phê duyệt</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Đã ban hành</translation>
    </message>
    <message>
        <source>Head signs</source>
        <translation>Người đứng đầu ký</translation>
    </message>
    <message>
        <source>Deputy signs for the head</source>
        <translation>Ký thay (KT.)</translation>
    </message>
    <message>
        <source>By order of the head</source>
        <translation>Thừa lệnh (TL.)</translation>
    </message>
    <message>
        <source>On behalf of a collective</source>
        <translation>Thay mặt tập thể (TM.)</translation>
    </message>
    <message>
        <source>By written authorisation</source>
        <translation>Thừa ủy quyền (TUQ.)</translation>
    </message>
    <message>
        <source>Acting head</source>
        <translation>Quyền (Q.)</translation>
    </message>
    <message>
        <source>Basis and context</source>
        <translation>Căn cứ và bối cảnh</translation>
    </message>
    <message>
        <source>Direction and coordination</source>
        <translation>Chỉ đạo, điều phối</translation>
    </message>
    <message>
        <source>Topics of the year</source>
        <translation>Chủ đề của năm</translation>
    </message>
    <message>
        <source>General assessment</source>
        <translation>Đánh giá chung</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Trường thành viên</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Budget and resources</source>
        <translation>Kinh phí, nguồn lực</translation>
    </message>
    <message>
        <source>Shortcomings</source>
        <translation>Tồn tại, hạn chế</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Nguyên nhân</translation>
    </message>
    <message>
        <source>Lessons learnt</source>
        <translation>Bài học kinh nghiệm</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Main tasks</source>
        <translation>Nhiệm vụ trọng tâm</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Giải pháp</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Bàn giao</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Kiến nghị, đề xuất</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Dự kiến</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Thực tế</translation>
    </message>
    <message>
        <source>Minutes of the members&apos; meeting</source>
        <translation>Biên bản họp các trường</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>Đúng lượt</translation>
    </message>
    <message>
        <source>Swapped</source>
        <translation>Đổi lượt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Bỏ lượt</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Biên bản</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Công văn</translation>
    </message>
    <message>
        <source>Head of subcommittee</source>
        <translation>Trưởng tiểu ban</translation>
    </message>
    <message>
        <source>Deputy head</source>
        <translation>Phó trưởng tiểu ban</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Thư ký</translation>
    </message>
    <message>
        <source>Member of the subcommittee</source>
        <translation>Ủy viên</translation>
    </message>
    <message>
        <source>Joint subcommittee</source>
        <translation>Tiểu ban hợp tác chung</translation>
    </message>
    <message>
        <source>Members&apos; meeting</source>
        <translation>Họp các trường thành viên</translation>
    </message>
    <message>
        <source>Review conference</source>
        <translation>Hội nghị đánh giá</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Vắng có lý do</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Vắng</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>Tán thành</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Không tán thành</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Không có ý kiến</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Chưa bắt đầu</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Đã trả lại</translation>
    </message>
    <message>
        <source>Resubmitted</source>
        <translation>Đã gửi lại</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Đã chấp nhận</translation>
    </message>
    <message>
        <source>Not reopened</source>
        <translation>Không mở lại</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Toàn bộ</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Chỉ phần lời văn</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Chưa báo cáo</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>Chưa thực hiện</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Một phần</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>Đầy đủ</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Đang lập kế hoạch</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Đang triển khai</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Đang báo cáo</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã khép lại</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>Đang xem xét</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Đã thông qua</translation>
    </message>
    <message>
        <source>Approved with conditions</source>
        <translation>Thông qua có điều kiện</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Để lại xem xét sau</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Không thông qua</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã rút</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Trao đổi trực tiếp</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Phòng thí nghiệm</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Cơ sở vật chất</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Bộ dữ liệu</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tạp chí</translation>
    </message>
    <message>
        <source>Course material</source>
        <translation>Học liệu</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Chuyên gia</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Đang thực hiện</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Hoàn thành</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Hoàn thành một phần</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Dừng thực hiện</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Tăng</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Giảm</translation>
    </message>
    <message>
        <source>Periodic</source>
        <translation>Theo năm</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Cộng dồn</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Tạm hoãn</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Hội nghị, hội thảo</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Tọa đàm chuyên môn</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Trao đổi</translation>
    </message>
    <message>
        <source>Co-supervision</source>
        <translation>Đồng hướng dẫn</translation>
    </message>
    <message>
        <source>Joint programme</source>
        <translation>Chương trình chung</translation>
    </message>
    <message>
        <source>Recruitment event</source>
        <translation>Sự kiện tuyển sinh</translation>
    </message>
    <message>
        <source>Peer assessment</source>
        <translation>Đánh giá chéo</translation>
    </message>
    <message>
        <source>Joint research</source>
        <translation>Nghiên cứu chung</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Công bố khoa học</translation>
    </message>
    <message>
        <source>Technology transfer</source>
        <translation>Chuyển giao công nghệ</translation>
    </message>
    <message>
        <source>Spin-off</source>
        <translation>Doanh nghiệp khởi nguồn</translation>
    </message>
    <message>
        <source>Facility sharing</source>
        <translation>Dùng chung cơ sở vật chất</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Truyền thông</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Họp</translation>
    </message>
</context>
<context>
    <name>LienKet::PageHelp</name>
    <message>
        <source>The overview shows the year as eight steps. The current one says what blocks it and has the act that moves it on. Below stand the figures, who has not reported, what is due and whose turn it is to coordinate; each leads to the list behind it.</source>
        <translation>Trang tổng quan trình bày năm thành tám bước. Bước hiện tại cho biết đang vướng gì và có thao tác để đi tiếp. Bên dưới là các con số, trường nào chưa báo cáo, việc đến hạn và lượt điều phối; mỗi mục dẫn đến danh sách tương ứng.</translation>
    </message>
    <message>
        <source>What members propose for the year, from draft to decision. Above a proposal&apos;s details stand the acts: submit, take under review, approve, defer, reject. An approved proposal becomes a topic with one act.</source>
        <translation>Đề xuất của các trường cho năm, từ bản nháp đến quyết định. Phía trên chi tiết của đề xuất là các thao tác: gửi, xem xét, thông qua, hoãn, từ chối. Đề xuất đã thông qua trở thành chủ đề bằng một thao tác.</translation>
    </message>
    <message>
        <source>The topics agreed for the year with their lead, participants, indicators and milestones. An unfinished topic is carried over to the next year or dropped with a reason.</source>
        <translation>Các chủ đề đã thống nhất trong năm cùng trường chủ trì, trường tham gia, chỉ tiêu và mốc. Chủ đề chưa xong được chuyển sang năm sau hoặc dừng kèm lý do.</translation>
    </message>
    <message>
        <source>Everything that happened or is planned in the year. An activity counts in the year in which it starts, once, however many members took part. Choose several to set a field in all of them.</source>
        <translation>Mọi hoạt động đã diễn ra hoặc dự kiến trong năm. Một hoạt động được tính vào năm bắt đầu, một lần, dù bao nhiêu trường tham gia. Chọn nhiều dòng để đặt một trường cho tất cả.</translation>
    </message>
    <message>
        <source>One report a member and year. It is submitted, returned with a comment or accepted; “nothing to report” is an answer, missing is not. For those who are late there is a letter.</source>
        <translation>Mỗi trường một báo cáo mỗi năm. Báo cáo được gửi, trả lại kèm ý kiến hoặc tiếp nhận; “không phát sinh” là một câu trả lời, chưa gửi thì không phải. Trường nào chậm đã có sẵn công văn đôn đốc.</translation>
    </message>
    <message>
        <source>The joint report: accepted reports are drawn together passage by passage, and what the office worded is never written over. Issuing keeps the printed document and locks what went in.</source>
        <translation>Báo cáo tổng hợp: các báo cáo đã tiếp nhận được gộp lại từng đoạn, câu chữ do văn phòng soạn không bao giờ bị ghi đè. Khi ban hành, văn bản in được giữ lại và nội dung đã dùng được khóa.</translation>
    </message>
    <message>
        <source>Memoranda, announcements and agreements with their parties in protocol order, signatories as they were titled on the day, clauses, relations and files. A signed agreement is amended by another record.</source>
        <translation>Bản ghi nhớ, thông cáo và thỏa thuận cùng các bên theo thứ tự lễ tân, người ký với chức danh vào ngày ký, các khoản, quan hệ và tệp kèm theo. Văn bản đã ký được sửa đổi bằng một văn bản khác.</translation>
    </message>
    <message>
        <source>Universities and partners with every name they ever had. To change a name, add one with the day from which it holds; documents of an earlier day keep the earlier name.</source>
        <translation>Các trường và đối tác với mọi tên gọi từng có. Để đổi tên, hãy thêm tên mới kèm ngày bắt đầu dùng; văn bản trước ngày đó vẫn mang tên cũ.</translation>
    </message>
    <message>
        <source>Officers, members of the subcommittee and signatories, sorted by given name. When somebody takes another post, add it with its first day; what was signed before keeps the old title.</source>
        <translation>Cán bộ, ủy viên tiểu ban và người ký, xếp theo tên. Khi ai đó nhận chức vụ mới, hãy thêm chức vụ kèm ngày bắt đầu; văn bản đã ký trước đó vẫn giữ chức danh cũ.</translation>
    </message>
    <message>
        <source>What members open to each other: laboratories, facilities, data, journals, course material, experts, and the research groups.</source>
        <translation>Những gì các trường mở cho nhau: phòng thí nghiệm, cơ sở vật chất, dữ liệu, tạp chí, học liệu, chuyên gia, và các nhóm nghiên cứu.</translation>
    </message>
    <message>
        <source>Who coordinated and who is next, with the reason in words. The rotation proposes, the members decide. Below it the handover from one office to the next with its checklist and minutes.</source>
        <translation>Trường nào đã điều phối và trường nào kế tiếp, kèm lý do bằng lời. Lịch luân phiên chỉ đề xuất, các trường quyết định. Bên dưới là việc bàn giao giữa hai văn phòng với danh mục và biên bản.</translation>
    </message>
    <message>
        <source>Agreements, topics and reports over the years. The wheel scrolls, with Ctrl it zooms; a click shows the facts, a double click opens the record.</source>
        <translation>Văn bản, chủ đề và báo cáo qua các năm. Lăn chuột để cuộn, giữ Ctrl để phóng to thu nhỏ; nhấp để xem thông tin, nhấp đúp để mở bản ghi.</translation>
    </message>
    <message>
        <source>What the records count up to. A total counts each activity once and is not the sum of its parts. A click on a mark opens the list behind it; each chart can be copied or exported.</source>
        <translation>Các con số tổng hợp từ bản ghi. Tổng số tính mỗi hoạt động một lần nên không phải là tổng các phần. Nhấp vào một điểm để mở danh sách tương ứng; mỗi biểu đồ đều sao chép hoặc xuất ra được.</translation>
    </message>
    <message>
        <source>Texts that are missing in one language, older than the other or not yet checked. F2 opens the text in its form; once both are right, mark it as reviewed.</source>
        <translation>Những nội dung thiếu ở một ngôn ngữ, cũ hơn bản kia hoặc chưa rà soát. F2 mở nội dung để sửa; khi cả hai bản đã đúng, đánh dấu đã rà soát.</translation>
    </message>
    <message>
        <source>Clauses whose Vietnamese and English texts disagree, and fields on which sources say different things. Both stay; for a clause, say how they differ and which prevails.</source>
        <translation>Những khoản có bản tiếng Việt và tiếng Anh lệch nhau, và những trường mà các nguồn nói khác nhau. Cả hai đều được giữ; với mỗi khoản, hãy ghi lệch thế nào và bản nào có giá trị.</translation>
    </message>
    <message>
        <source>What was deleted, with everything that went with it. “Put back” makes it what it was; choose several rows to put them back together.</source>
        <translation>Những gì đã xóa, cùng mọi thứ đã bị xóa theo. “Khôi phục” đưa chúng về như cũ; chọn nhiều dòng để khôi phục cùng lúc.</translation>
    </message>
    <message>
        <source>What was signed, agreed and done in an area or with a member, from the last year back. It prints as a section of its own.</source>
        <translation>Văn bản đã ký, chủ đề đã thống nhất và việc đã làm trong một lĩnh vực hoặc với một trường, từ năm gần nhất trở về trước. In được thành một phần riêng.</translation>
    </message>
    <message>
        <source>One member&apos;s report: its general text, then each topic with status, progress, results, difficulties, indicators and the activities it rests on. The check at the right leads to what is missing. Ctrl+Page Up and Ctrl+Page Down step through the parts.</source>
        <translation>Báo cáo của một trường: nội dung chung, rồi từng chủ đề với mức thực hiện, tiến độ, kết quả, khó khăn, chỉ số và hoạt động làm minh chứng. Phần kiểm tra bên phải dẫn đến mục còn thiếu. Ctrl+Page Up và Ctrl+Page Down chuyển giữa các mục.</translation>
    </message>
    <message>
        <source>The joint report passage by passage: what the members wrote, the joint text, what is counted and the sentences without a source. A sentence is taken over with a click or Enter; its mark, such as [HUST 1], stays with it and is not printed.</source>
        <translation>Báo cáo tổng hợp theo từng mục: các trường báo cáo, bản tổng hợp, số liệu được tính và các câu chưa có nguồn. Nhấp hoặc Enter để lấy một câu; ký hiệu nguồn như [HUST 1] đi cùng câu và không được in.</translation>
    </message>
    <message>
        <source>The cooperation areas of the memorandum and the research fields beneath them, put in order by dragging or with Alt+Up and Alt+Down. One that is no longer used is retired with a date and what was filed under it stays, or it is merged into another with everything that is filed under it.</source>
        <translation>Các lĩnh vực hợp tác của bản ghi nhớ và các hướng nghiên cứu bên dưới, xếp thứ tự bằng cách kéo hoặc bằng Alt+Lên, Alt+Xuống. Lĩnh vực không dùng nữa thì ngừng dùng từ một ngày, những gì đã xếp vào vẫn giữ nguyên; hoặc gộp vào lĩnh vực khác cùng mọi thứ xếp trong đó.</translation>
    </message>
    <message>
        <source>The joint subcommittee&apos;s meetings: who attended, the agenda, the minutes, and each decision with the votes of the members. Items of the agenda are put in order by dragging or with Alt+Up and Alt+Down, each with its planned time; the agenda is printed alone and is part of the minutes.</source>
        <translation>Các cuộc họp của tiểu ban: thành phần dự họp, chương trình, biên bản, và từng quyết nghị với phiếu của các trường. Các mục của chương trình họp được xếp thứ tự bằng cách kéo hoặc bằng Alt+Lên, Alt+Xuống, mỗi mục có thời lượng dự kiến; chương trình được in riêng và in trong biên bản.</translation>
    </message>
</context>
<context>
    <name>LienKet::PagePrinting</name>
    <message>
        <source>Print t&amp;his page…</source>
        <translation>In trang &amp;này…</translation>
    </message>
    <message>
        <source>Save this page as P&amp;DF…</source>
        <translation>Lưu trang này thành P&amp;DF…</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>In trang này</translation>
    </message>
    <message>
        <source>%1 of %2 rows, as of %3</source>
        <translation>%1/%2 dòng, tính đến %3</translation>
    </message>
    <message>
        <source>Save this page as PDF</source>
        <translation>Lưu trang này thành PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>LienKet::Pages</name>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Subcommittee</source>
        <translation>Tiểu ban</translation>
    </message>
    <message>
        <source>Q4 reports</source>
        <translation>Báo cáo Quý IV</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Văn bản hợp tác</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Nhân sự</translation>
    </message>
    <message>
        <source>Shared resources</source>
        <translation>Nguồn lực chung</translation>
    </message>
    <message>
        <source>Cooperation areas</source>
        <translation>Lĩnh vực hợp tác</translation>
    </message>
    <message>
        <source>Rotation, handover</source>
        <translation>Luân phiên, bàn giao</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Dòng thời gian</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Biểu đồ</translation>
    </message>
    <message>
        <source>Consolidated</source>
        <translation>Báo cáo tổng hợp</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Trường thành viên</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Bản dịch</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Mâu thuẫn</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Thùng rác</translation>
    </message>
    <message>
        <source>The years gone by</source>
        <translation>Những năm đã qua</translation>
    </message>
    <message>
        <source>Member&apos;s report</source>
        <translation>Báo cáo của trường</translation>
    </message>
    <message>
        <source>Joint text</source>
        <translation>Bản tổng hợp</translation>
    </message>
</context>
<context>
    <name>LienKet::PartList</name>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Thêm: %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>LienKet::PartRow</name>
    <message>
        <source>Drag to move it, or Alt+Up and Alt+Down</source>
        <translation>Kéo để đổi chỗ, hoặc bấm Alt+Lên, Alt+Xuống</translation>
    </message>
</context>
<context>
    <name>LienKet::PassagePage</name>
    <message>
        <source>Consolidated report %1</source>
        <translation>Báo cáo tổng hợp năm %1</translation>
    </message>
    <message>
        <source>Illustrative data</source>
        <translation>Dữ liệu minh họa</translation>
    </message>
    <message>
        <source>List of passages</source>
        <translation>Danh sách mục</translation>
    </message>
    <message>
        <source>Only accepted reports enter the consolidated report.</source>
        <translation>Chỉ báo cáo đã chấp nhận mới vào bản tổng hợp.</translation>
    </message>
    <message>
        <source>From %1/%2 accepted reports</source>
        <translation>Từ %1/%2 báo cáo đã chấp nhận</translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation>
            <numerusform>%n sự kiện nghi trùng</numerusform>
        </translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Đề cương</translation>
    </message>
    <message>
        <source>Results by area</source>
        <translation>Kết quả theo lĩnh vực</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Phần chung</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>đủ</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>chưa đủ</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>chủ trì</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>phối hợp</translation>
    </message>
    <message>
        <source>%1 of %2 sentences used</source>
        <translation>%1 trong %2 câu đã dùng</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) not in English</source>
        <translation>
            <numerusform>%n câu chưa có tiếng Anh</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) not in Vietnamese</source>
        <translation>
            <numerusform>%n câu chưa có tiếng Việt</numerusform>
        </translation>
    </message>
    <message>
        <source>Possibly one event:</source>
        <translation>Có thể là một sự kiện:</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>This passage is the office&apos;s own; it draws on no member&apos;s entry.</source>
        <translation>Mục này do văn phòng soạn, không lấy từ báo cáo của trường nào.</translation>
    </message>
    <message>
        <source>Joint text</source>
        <translation>Bản tổng hợp</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation>Chưa có nguồn</translation>
    </message>
    <message>
        <source>%1 names no sentence of a member</source>
        <translation>%1 không ứng với câu nào của các trường</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Every sentence keeps what it rests on. The marks are not printed.</source>
        <translation>Câu nào cũng có nguồn. Ký hiệu nguồn không được in.</translation>
    </message>
    <message>
        <source>%1/%2 passages whole</source>
        <translation>%1/%2 mục đã đủ</translation>
    </message>
    <message>
        <source>Consolidate again</source>
        <translation>Tổng hợp lại</translation>
    </message>
    <message>
        <source>Accepted, but not in this report yet: %1.</source>
        <translation>Đã chấp nhận nhưng chưa đưa vào bản này: %1.</translation>
    </message>
    <message>
        <source>What you have worded stays as it is.</source>
        <translation>Phần văn phòng đã soạn được giữ nguyên.</translation>
    </message>
    <message>
        <source>click or Enter takes one over</source>
        <translation>nhấp hoặc Enter để lấy một câu</translation>
    </message>
    <message>
        <source>Members&apos; texts</source>
        <translation>Nội dung các trường</translation>
    </message>
</context>
<context>
    <name>LienKet::PassageTables</name>
    <message>
        <source>Indicator</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Số liệu được tính</translation>
    </message>
</context>
<context>
    <name>LienKet::PastPage</name>
    <message>
        <source>The years gone by</source>
        <translation>Những năm đã qua</translation>
    </message>
    <message>
        <source>Area or member</source>
        <translation>Lĩnh vực hoặc trường</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lưu thành PDF…</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>Chưa có dữ liệu</translation>
    </message>
    <message>
        <source>What was signed, agreed and done stands here year by year.</source>
        <translation>Văn bản đã ký, chủ đề đã thống nhất và việc đã làm được liệt kê ở đây theo từng năm.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing to report</source>
        <translation>không phát sinh</translation>
    </message>
    <message>
        <source>%1 topics, %2 activities done</source>
        <translation>%1 chủ đề, %2 hoạt động đã thực hiện</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Điều phối</translation>
    </message>
    <message>
        <source>of the year</source>
        <translation>của năm</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Đã ký</translation>
    </message>
    <message>
        <source>Q4 report</source>
        <translation>Báo cáo Quý IV</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Kind, state</source>
        <translation>Loại hình, trạng thái</translation>
    </message>
    <message>
        <source>Illustrative data</source>
        <translation>Dữ liệu minh họa</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <translation>%1, %2 – %3</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Chủ đề: %1</translation>
    </message>
</context>
<context>
    <name>LienKet::PasteDialog</name>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Paste a table: %1</source>
        <translation>Dán bảng: %1</translation>
    </message>
    <message>
        <source>The first row names the columns. Say for each which field it is; what is left out is not read. Nothing is written before you add it, and all of it is one step that can be undone.</source>
        <translation>Dòng đầu là tên cột. Hãy chọn mỗi cột ứng với trường nào; cột bỏ qua sẽ không được đọc. Chưa ghi gì cho đến khi anh chị bấm thêm, và tất cả là một bước có thể hoàn tác.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>bỏ qua</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be added; the first column says why.</source>
        <translation>
            <numerusform>%n dòng không thêm được; cột đầu cho biết lý do.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message numerus="yes">
        <source>Add %n record(s)</source>
        <translation>
            <numerusform>Thêm %n bản ghi</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 – %2</source>
        <translation>Dòng %1 – %2</translation>
    </message>
</context>
<context>
    <name>LienKet::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Nhân sự</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n người</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invented for the sample</source>
        <translation>
            <numerusform>%n người hư cấu cho dữ liệu mẫu</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter people…</source>
        <translation>Lọc nhân sự…</translation>
    </message>
    <message>
        <source>No person is known yet</source>
        <translation>Chưa có ai</translation>
    </message>
    <message>
        <source>Officers, members of the subcommittee and signatories stand here.</source>
        <translation>Cán bộ, thành viên tiểu ban và người ký nằm ở đây.</translation>
    </message>
    <message>
        <source>sorted by given name</source>
        <translation>xếp theo tên</translation>
    </message>
    <message>
        <source>Invented for the sample</source>
        <translation>Hư cấu cho dữ liệu mẫu</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Cá nhân</translation>
    </message>
    <message>
        <source>Posts and seats</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Seat in the subcommittee</source>
        <translation>Thành viên tiểu ban</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Cán bộ đầu mối</translation>
    </message>
    <message>
        <source>Signings</source>
        <translation>Văn bản đã ký</translation>
    </message>
</context>
<context>
    <name>LienKet::ProgramWindow</name>
    <message>
        <source>Sample data</source>
        <translation>Dữ liệu mẫu</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Chỉ đọc</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Đã lưu %1</translation>
    </message>
    <message>
        <source>Office: %1 (%2)</source>
        <translation>Văn phòng: %1 (%2)</translation>
    </message>
    <message>
        <source>&amp;About LienKet</source>
        <translation>&amp;Giới thiệu LienKet</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Trợ giúp về trang này</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Phím tắt</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Thiết lập…</translation>
    </message>
</context>
<context>
    <name>LienKet::ProgressEditor</name>
    <message>
        <source>a year before: %1</source>
        <translation>năm trước: %1</translation>
    </message>
</context>
<context>
    <name>LienKet::ProposalsPage</name>
    <message>
        <source>Proposals %1</source>
        <translation>Đề xuất năm %1</translation>
    </message>
    <message>
        <source>Filter proposals…</source>
        <translation>Lọc đề xuất…</translation>
    </message>
    <message>
        <source>Nothing has been proposed for %1</source>
        <translation>Năm %1 chưa có đề xuất</translation>
    </message>
    <message>
        <source>What members propose for the year stands here, from the draft to the decision of the subcommittee.</source>
        <translation>Đề xuất của các trường cho năm nằm ở đây, từ bản nháp đến quyết định của tiểu ban.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s), %1 adopted</source>
        <translation>
            <numerusform>%n đề xuất, %1 đã thông qua</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Điểm</translation>
    </message>
    <message numerus="yes">
        <source>%1 on average, of %n score(s)</source>
        <translation>
            <numerusform>trung bình %1, %n người cho điểm</numerusform>
        </translation>
    </message>
    <message>
        <source>No member of the subcommittee has scored it.</source>
        <translation>Chưa có ủy viên tiểu ban nào cho điểm.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Điểm</translation>
    </message>
</context>
<context>
    <name>LienKet::RecordForm</name>
    <message>
        <source>This value has not been saved.</source>
        <translation>Giá trị này chưa được ghi.</translation>
    </message>
    <message>
        <source>· required</source>
        <translation>· bắt buộc</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it like 30/11/2026.</source>
        <translation>“%1” không phải là ngày. Hãy ghi như 30/11/2026.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it like 15.</source>
        <translation>“%1” không phải là số. Hãy nhập như 15.</translation>
    </message>
</context>
<context>
    <name>LienKet::RecordList</name>
    <message>
        <source>No results</source>
        <translation>Không có kết quả phù hợp</translation>
    </message>
    <message>
        <source>No record has all the words and filters above.</source>
        <translation>Không mục nào có đủ các từ và điều kiện lọc ở trên.</translation>
    </message>
    <message>
        <source>Showing %1/%2</source>
        <translation>Hiển thị %1/%2</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Bỏ lọc</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n nhóm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LienKet::RecordPane</name>
    <message>
        <source>Discard the draft</source>
        <translation>Bỏ bản nháp</translation>
    </message>
    <message>
        <source>The year %1 is closed. What is changed here differs from what was reported and handed over, and stays in the history.</source>
        <translation>Năm %1 đã đóng. Nội dung sửa ở đây sẽ khác với báo cáo và hồ sơ đã bàn giao, và được ghi lại trong lịch sử.</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Thêm tiếp</translation>
    </message>
</context>
<context>
    <name>LienKet::ReminderDesk</name>
    <message>
        <source>Reminder letter</source>
        <translation>Thư nhắc</translation>
    </message>
    <message>
        <source>No mail program answered. Copy the letter instead.</source>
        <translation>Không mở được chương trình thư. Hãy sao chép thư nhắc.</translation>
    </message>
    <message>
        <source>Save the reminder as an e-mail file</source>
        <translation>Lưu thư nhắc thành tệp thư điện tử</translation>
    </message>
    <message>
        <source>E-mail files (*.eml)</source>
        <translation>Tệp thư điện tử (*.eml)</translation>
    </message>
    <message>
        <source>Print the reminder letter</source>
        <translation>In thư nhắc</translation>
    </message>
</context>
<context>
    <name>LienKet::ReportsPage</name>
    <message>
        <source>Q4 reports %1</source>
        <translation>Báo cáo Quý IV năm %1</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Nhắc</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>quá hạn</translation>
    </message>
    <message>
        <source>kept or still running</source>
        <translation>đúng hạn hoặc còn hạn</translation>
    </message>
    <message>
        <source>%1/%2 accepted</source>
        <translation>%1/%2 đã chấp nhận</translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>hạn gửi %1</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n quá hạn</numerusform>
        </translation>
    </message>
    <message>
        <source>The round opens on 1 October.</source>
        <translation>Đợt báo cáo mở ngày 01/10.</translation>
    </message>
    <message>
        <source>Filter reports…</source>
        <translation>Lọc báo cáo…</translation>
    </message>
    <message>
        <source>The report round of %1 is not open</source>
        <translation>Đợt báo cáo năm %1 chưa mở</translation>
    </message>
    <message>
        <source>When it opens, each member has its report here, prefilled from the plan of the year.</source>
        <translation>Khi mở đợt, mỗi trường có báo cáo ở đây, điền sẵn từ kế hoạch năm.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>quá hạn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Theo chủ đề</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>no address is known</source>
        <translation>chưa có địa chỉ</translation>
    </message>
    <message>
        <source>Reminder letter</source>
        <translation>Thư nhắc</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Write the reminder as an e-mail</source>
        <translation>Soạn thư điện tử nhắc</translation>
    </message>
    <message>
        <source>Save the reminder as an e-mail file…</source>
        <translation>Lưu thư nhắc thành tệp thư điện tử…</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>the member</source>
        <translation>trường gửi báo cáo</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>văn phòng xem xét</translation>
    </message>
    <message>
        <source>nobody: accepted</source>
        <translation>không chờ: đã chấp nhận</translation>
    </message>
    <message>
        <source>Print the reminder letter…</source>
        <translation>In thư nhắc…</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Mở báo cáo</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>The reminder letter was copied.</source>
        <translation>Đã sao chép thư nhắc.</translation>
    </message>
    <message>
        <source>As it goes out today</source>
        <translation>Nội dung gửi hôm nay</translation>
    </message>
    <message>
        <source>Copy the letter</source>
        <translation>Sao chép thư</translation>
    </message>
</context>
<context>
    <name>LienKet::ResourcesPage</name>
    <message>
        <source>Shared resources</source>
        <translation>Nguồn lực chung</translation>
    </message>
    <message>
        <source>Filter resources…</source>
        <translation>Lọc nguồn lực…</translation>
    </message>
    <message>
        <source>Nothing is shared yet</source>
        <translation>Chưa có nguồn lực chung</translation>
    </message>
    <message>
        <source>Laboratories, data, journals, course material, experts and research groups that members open to each other stand here.</source>
        <translation>Phòng thí nghiệm, dữ liệu, tạp chí, học liệu, chuyên gia và nhóm nghiên cứu mà các trường mở cho nhau nằm ở đây.</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <translation>
            <numerusform>%n nguồn lực</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n research group(s)</source>
        <translation>
            <numerusform>%n nhóm nghiên cứu</numerusform>
        </translation>
    </message>
    <message>
        <source>Cooperation areas</source>
        <translation>Lĩnh vực hợp tác</translation>
    </message>
</context>
<context>
    <name>LienKet::RotationPage</name>
    <message>
        <source>Rotation and handover</source>
        <translation>Luân phiên, bàn giao</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Đơn vị điều phối</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Theo kế hoạch</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Ngày bàn giao</translation>
    </message>
    <message>
        <source>Filter years…</source>
        <translation>Lọc năm…</translation>
    </message>
    <message>
        <source>No coordinator has been assigned yet</source>
        <translation>Chưa giao đơn vị điều phối</translation>
    </message>
    <message>
        <source>Each year the members assign a coordinator; the years stand here with their handovers.</source>
        <translation>Mỗi năm các trường giao một đơn vị điều phối; các năm nằm ở đây cùng việc bàn giao.</translation>
    </message>
    <message>
        <source>Coordinator of %1</source>
        <translation>Điều phối năm %1</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Nhiệm kỳ</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Thực tế</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Bàn giao</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Danh mục bàn giao</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Thứ tự</translation>
    </message>
    <message>
        <source>as it stood before %1</source>
        <translation>tính đến trước năm %1</translation>
    </message>
    <message>
        <source>Save the handover minutes as PDF…</source>
        <translation>Lưu biên bản bàn giao thành PDF…</translation>
    </message>
    <message>
        <source>Save the handover minutes as PDF</source>
        <translation>Lưu biên bản bàn giao thành PDF</translation>
    </message>
    <message>
        <source>By rotation</source>
        <translation>Theo luân phiên</translation>
    </message>
    <message>
        <source>Next cycle</source>
        <translation>Vòng tới</translation>
    </message>
    <message>
        <source>the members decide</source>
        <translation>các trường quyết định</translation>
    </message>
    <message>
        <source>Save the assignment as PDF…</source>
        <translation>Lưu văn bản giao điều phối thành PDF…</translation>
    </message>
    <message>
        <source>Save the assignment as PDF</source>
        <translation>Lưu văn bản giao điều phối thành PDF</translation>
    </message>
    <message>
        <source>Print the assignment…</source>
        <translation>In văn bản giao điều phối…</translation>
    </message>
    <message>
        <source>Print the assignment</source>
        <translation>In văn bản giao điều phối</translation>
    </message>
    <message>
        <source>Print the handover minutes…</source>
        <translation>In biên bản bàn giao…</translation>
    </message>
    <message>
        <source>Print the handover minutes</source>
        <translation>In biên bản bàn giao</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Sau đó</translation>
    </message>
    <message>
        <source>signing on %1</source>
        <translation>ký ngày %1</translation>
    </message>
    <message>
        <source>Terms of office</source>
        <translation>Lãnh đạo</translation>
    </message>
    <message>
        <source>No term of office that is known ends within a year.</source>
        <translation>Không có nhiệm kỳ nào đã biết sẽ hết trong một năm.</translation>
    </message>
    <message>
        <source>that end within a year</source>
        <translation>hết trong một năm</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>dự kiến %1</translation>
    </message>
</context>
<context>
    <name>LienKet::RotationWords</name>
    <message>
        <source>fewest turns so far (%1)</source>
        <translation>ít lượt nhất đến nay (%1)</translation>
    </message>
    <message>
        <source>its last turn, %1, is longest ago</source>
        <translation>lượt gần nhất là %1, cách đây lâu nhất</translation>
    </message>
    <message>
        <source>it has not had a turn yet</source>
        <translation>chưa có lượt nào</translation>
    </message>
    <message>
        <source>level with others, but before them in protocol order</source>
        <translation>bằng lượt với trường khác, nhưng đứng trước theo thứ tự nghi thức</translation>
    </message>
    <message>
        <source>not available in that year</source>
        <translation>không thể điều phối trong năm đó</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s), the last in %1</source>
        <translation>
            <numerusform>%n lượt, gần nhất năm %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n lượt</numerusform>
        </translation>
    </message>
    <message>
        <source>Next would be %1: %2.</source>
        <translation>Kế tiếp là %1: %2.</translation>
    </message>
    <message>
        <source>The members decide.</source>
        <translation>Các trường quyết định.</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>năm nay</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>đổi với %1</translation>
    </message>
    <message>
        <source>For %1 rotation proposes %2: %3.</source>
        <translation>Năm %1, theo luân phiên là %2: %3.</translation>
    </message>
</context>
<context>
    <name>LienKet::SearchIndex</name>
    <message>
        <source>%1, now %2</source>
        <translation>%1, nay là %2</translation>
    </message>
</context>
<context>
    <name>LienKet::SearchResults</name>
    <message>
        <source>No results</source>
        <translation>Không có kết quả phù hợp</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Kết quả tìm</translation>
    </message>
</context>
<context>
    <name>LienKet::SegmentsEditor</name>
    <message>
        <source>A second click on the chosen one, or Delete, takes it back.</source>
        <translation>Nhấp lần nữa vào mục đã chọn, hoặc nhấn Delete, để bỏ chọn.</translation>
    </message>
</context>
<context>
    <name>LienKet::SettingsDialog</name>
    <message>
        <source>not said</source>
        <translation>chưa chọn</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Tương phản cao</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Nơi lưu bản sao lưu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tên anh chị</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Văn phòng</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>Of the window; each document has its own.</source>
        <translation>Của cửa sổ; mỗi văn bản có ngôn ngữ riêng.</translation>
    </message>
    <message>
        <source>High contrast takes its colours from the desktop.</source>
        <translation>Tương phản cao lấy màu theo hệ thống.</translation>
    </message>
    <message>
        <source>Stands in the history behind each of your changes from now on.</source>
        <translation>Từ nay đứng tên cho mỗi thay đổi của anh chị trong lịch sử.</translation>
    </message>
    <message>
        <source>The university whose office this desktop is in; the status line says it.</source>
        <translation>Trường có văn phòng dùng máy này; dòng trạng thái sẽ ghi tên.</translation>
    </message>
    <message>
        <source>Where File › Back up now puts its copies: best on another disk.</source>
        <translation>Nơi Tệp › Sao lưu ngay đặt các bản sao: tốt nhất là ở ổ đĩa khác.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Document form</source>
        <translation>Thể thức văn bản</translation>
    </message>
    <message>
        <source>Of Vietnamese reports, minutes and letters printed from now on; kept in the program file, for every office.</source>
        <translation>Dùng cho báo cáo, biên bản, thư tiếng Việt in từ nay về sau; lưu trong tệp chương trình, chung cho mọi văn phòng.</translation>
    </message>
</context>
<context>
    <name>LienKet::Sheets</name>
    <message>
        <source>Sources</source>
        <translation>Nguồn</translation>
    </message>
</context>
<context>
    <name>LienKet::ShortcutsDialog</name>
    <message>
        <source>choose several rows, or all</source>
        <translation>chọn nhiều dòng, hoặc tất cả</translation>
    </message>
    <message>
        <source>copy the chosen rows with their column titles</source>
        <translation>sao chép các dòng đang chọn kèm tên cột</translation>
    </message>
    <message>
        <source>find anything by any of its names</source>
        <translation>tìm mọi thứ theo bất kỳ tên nào</translation>
    </message>
    <message>
        <source>save the field and go on</source>
        <translation>ghi trường này và sang trường sau</translation>
    </message>
    <message>
        <source>bring the saved value back</source>
        <translation>lấy lại giá trị đã ghi</translation>
    </message>
    <message>
        <source>a new line in a text</source>
        <translation>xuống dòng trong văn bản</translation>
    </message>
    <message>
        <source>in a date: a day on, a day back, today</source>
        <translation>trong ô ngày: thêm một ngày, lùi một ngày, hôm nay</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Các menu</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Biểu mẫu</translation>
    </message>
    <message>
        <source>nearer, farther, all years</source>
        <translation>gần hơn, xa hơn, mọi năm</translation>
    </message>
    <message>
        <source>today, this year</source>
        <translation>hôm nay, năm nay</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Dòng thời gian</translation>
    </message>
    <message>
        <source>what can be done with the cell</source>
        <translation>trình đơn của ô</translation>
    </message>
    <message>
        <source>fold and unfold a group</source>
        <translation>thu gọn, mở rộng nhóm</translation>
    </message>
    <message>
        <source>move a part of a record, an area or a column</source>
        <translation>đổi chỗ một phần của bản ghi, một lĩnh vực hoặc một cột</translation>
    </message>
    <message>
        <source>open the record, in its form or on its own page</source>
        <translation>mở bản ghi trong biểu mẫu hoặc trên trang riêng</translation>
    </message>
    <message>
        <source>in a part of a record: add another one of its kind</source>
        <translation>trong một thành phần của bản ghi: thêm tiếp một mục cùng loại</translation>
    </message>
    <message>
        <source>from a part back to its record</source>
        <translation>từ một thành phần trở về bản ghi của nó</translation>
    </message>
    <message>
        <source>delete the chosen records; they lie in the trash</source>
        <translation>xóa các bản ghi đã chọn; có thể lấy lại trong thùng rác</translation>
    </message>
</context>
<context>
    <name>LienKet::StartDialog</name>
    <message>
        <source>Open data file</source>
        <translation>Mở tệp dữ liệu</translation>
    </message>
    <message>
        <source>LienKet files (*.lienket)</source>
        <translation>Tệp LienKet (*.lienket)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Welcome to LienKet</source>
        <translation>Chào mừng đến với LienKet</translation>
    </message>
    <message>
        <source>Make a new data file…</source>
        <translation>Lập tệp dữ liệu mới…</translation>
    </message>
    <message>
        <source>Open a data file…</source>
        <translation>Mở tệp dữ liệu…</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Xem dữ liệu mẫu</translation>
    </message>
    <message>
        <source>One file holds everything: copy it, mail it or hand it over as a whole.</source>
        <translation>Một tệp chứa tất cả: sao chép, gửi thư hoặc bàn giao nguyên vẹn.</translation>
    </message>
    <message>
        <source>One that another office handed over, or a backup.</source>
        <translation>Tệp do văn phòng khác bàn giao, hoặc một bản sao lưu.</translation>
    </message>
    <message>
        <source>A consortium with six years of invented work, in a copy of your own to try things with.</source>
        <translation>Một nhóm trường với sáu năm hoạt động minh họa, trong bản sao riêng để anh chị dùng thử.</translation>
    </message>
</context>
<context>
    <name>LienKet::SubcommitteePage</name>
    <message>
        <source>Subcommittee %1</source>
        <translation>Tiểu ban năm %1</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Phiên họp</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>lần %1</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Filter meetings…</source>
        <translation>Lọc phiên họp…</translation>
    </message>
    <message>
        <source>No meeting in %1</source>
        <translation>Năm %1 chưa họp</translation>
    </message>
    <message>
        <source>Meetings of the joint subcommittee stand here with attendance, decisions and votes.</source>
        <translation>Các phiên họp của Tiểu ban hợp tác chung nằm ở đây, cùng thành phần dự, quyết định và biểu quyết.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n phiên họp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) in the subcommittee</source>
        <translation>
            <numerusform>%n thành viên tiểu ban</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>Quyết định %1</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Save the minutes as PDF…</source>
        <translation>Lưu biên bản họp thành PDF…</translation>
    </message>
    <message>
        <source>Save the minutes as PDF</source>
        <translation>Lưu biên bản họp thành PDF</translation>
    </message>
    <message>
        <source>Save the agenda as PDF…</source>
        <translation>Lưu chương trình họp thành PDF…</translation>
    </message>
    <message>
        <source>Save the agenda as PDF</source>
        <translation>Lưu chương trình họp thành PDF</translation>
    </message>
    <message>
        <source>Print the agenda…</source>
        <translation>In chương trình họp…</translation>
    </message>
    <message>
        <source>Print the agenda</source>
        <translation>In chương trình họp</translation>
    </message>
    <message>
        <source>Print the minutes…</source>
        <translation>In biên bản…</translation>
    </message>
    <message>
        <source>Print the minutes</source>
        <translation>In biên bản</translation>
    </message>
    <message>
        <source>Min.</source>
        <translation>Phút</translation>
    </message>
    <message>
        <source>proposal %1</source>
        <translation>đề xuất %1</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Chương trình họp</translation>
    </message>
    <message>
        <source>as they were on that day</source>
        <translation>như trong ngày họp</translation>
    </message>
</context>
<context>
    <name>LienKet::SurroundingWords</name>
    <message>
        <source>The file lies on a network drive (%1). Two computers that write to it at once can damage it: let only one person have it open, and keep a copy on a drive of this computer.</source>
        <translation>Tệp nằm trên ổ đĩa mạng (%1). Nếu hai máy cùng ghi thì tệp có thể hỏng: mỗi lúc chỉ nên có một người mở tệp, và cần giữ một bản sao trên ổ đĩa của máy này.</translation>
    </message>
    <message>
        <source>Beside the file lies “%1”, another version that a synchronising program kept. Open both, see which one has the newer changes, and move the other one away.</source>
        <translation>Bên cạnh tệp có “%1”, một bản khác do chương trình đồng bộ giữ lại. Hãy mở cả hai, xem bản nào có thay đổi mới hơn rồi chuyển bản kia đi nơi khác.</translation>
    </message>
    <message>
        <source>Beside the file lies “%1”, the journal of a program file that is not there. It may hold the last changes of that file: bring the file back beside it before you open it.</source>
        <translation>Bên cạnh tệp có “%1”, nhật ký của một tệp chương trình không còn ở đó. Nhật ký này có thể giữ những thay đổi cuối cùng: hãy đưa tệp đó về cùng thư mục trước khi mở.</translation>
    </message>
</context>
<context>
    <name>LienKet::TablePage</name>
    <message>
        <source>Illustrative data</source>
        <translation>Dữ liệu minh họa</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Chưa chọn mục nào</translation>
    </message>
    <message>
        <source>Choose a row to read the whole record here.</source>
        <translation>Chọn một dòng để đọc đầy đủ ở đây.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Thêm mới: %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Thêm %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>The clipboard holds no table. Copy one in a sheet, with the row that names its columns.</source>
        <translation>Bảng tạm chưa có bảng nào. Hãy sao chép một bảng trong bảng tính, kèm dòng tên cột.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n record(s).</source>
        <translation>
            <numerusform>Đã thêm %n bản ghi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Nhân bản</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Sao chép thành bảng</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Duplicated “%1”. The copy counts from now on.</source>
        <translation>Đã nhân bản “%1”. Bản mới được tính ngay từ bây giờ.</translation>
    </message>
    <message numerus="yes">
        <source>Duplicated %n record(s). The copies count from now on.</source>
        <translation>
            <numerusform>Đã nhân bản %n bản ghi. Các bản mới được tính ngay từ bây giờ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”; it lies in the trash.</source>
        <translation>Đã xóa “%1”, có thể lấy lại trong thùng rác.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n record(s); they lie in the trash.</source>
        <translation>
            <numerusform>Đã xóa %n bản ghi, có thể lấy lại trong thùng rác.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LienKet::TimelineLegend</name>
    <message>
        <source>planned</source>
        <translation>dự kiến</translation>
    </message>
    <message>
        <source>running</source>
        <translation>đang thực hiện</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>hoàn thành</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>đã hủy</translation>
    </message>
    <message>
        <source>milestone, deadline</source>
        <translation>mốc, hạn gửi</translation>
    </message>
    <message>
        <source>signing, from outside</source>
        <translation>ngày ký, nguồn ngoài</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>nối tiếp</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>suy luận</translation>
    </message>
    <message>
        <source>Tết</source>
        <translation>Tết</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>đã chấp nhận</translation>
    </message>
</context>
<context>
    <name>LienKet::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Dòng thời gian</translation>
    </message>
    <message>
        <source>Topics of several years</source>
        <translation>Chủ đề nhiều năm</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Mọi chủ đề</translation>
    </message>
    <message>
        <source>Which topics are shown</source>
        <translation>Chọn chủ đề hiển thị</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quý</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Thu phóng</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n văn bản</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) of several years</source>
        <translation>
            <numerusform>%n chủ đề nhiều năm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n chủ đề</numerusform>
        </translation>
    </message>
    <message>
        <source>topics, coordinators and reports are illustrative data</source>
        <translation>chủ đề, đơn vị điều phối và báo cáo là dữ liệu minh họa</translation>
    </message>
    <message>
        <source>Illustrative data</source>
        <translation>Dữ liệu minh họa</translation>
    </message>
    <message>
        <source>Open the topic</source>
        <translation>Mở chủ đề</translation>
    </message>
    <message>
        <source>Open the reports</source>
        <translation>Mở báo cáo</translation>
    </message>
    <message>
        <source>Open the agreement</source>
        <translation>Mở văn bản</translation>
    </message>
    <message>
        <source>Coordinator: %1</source>
        <translation>Đơn vị điều phối: %1</translation>
    </message>
    <message>
        <source>Q4 reports %1: %2 accepted</source>
        <translation>Báo cáo Quý IV năm %1: %2 đã chấp nhận</translation>
    </message>
    <message>
        <source>led by &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Chủ trì &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>led by &lt;b&gt;%1&lt;/b&gt;, with %2</source>
        <translation>Chủ trì &lt;b&gt;%1&lt;/b&gt;, phối hợp %2</translation>
    </message>
    <message>
        <source>next milestone &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Mốc tới &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Nothing has a date yet</source>
        <translation>Chưa có mục nào có ngày tháng</translation>
    </message>
    <message>
        <source>Agreements, topics and report rounds stand here in the order of time.</source>
        <translation>Văn bản hợp tác, chủ đề và đợt báo cáo hiện ở đây theo thời gian.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Làn</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Các mốc</translation>
    </message>
    <message>
        <source>Show as a timeline</source>
        <translation>Hiện dạng dòng thời gian</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Hiện dạng bảng</translation>
    </message>
    <message>
        <source>illustrative data</source>
        <translation>dữ liệu minh họa</translation>
    </message>
    <message>
        <source>Print the timeline</source>
        <translation>In dòng thời gian</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>Lưu dòng thời gian</translation>
    </message>
    <message>
        <source>PDF and pictures (*.pdf *.svg *.png)</source>
        <translation>PDF và ảnh (*.pdf *.svg *.png)</translation>
    </message>
    <message>
        <source>Topics and activities</source>
        <translation>Chủ đề và hoạt động</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Theo lĩnh vực</translation>
    </message>
    <message>
        <source>By member</source>
        <translation>Theo trường</translation>
    </message>
    <message>
        <source>By agreement</source>
        <translation>Theo văn bản</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Theo loại hình</translation>
    </message>
    <message>
        <source>What the lanes are</source>
        <translation>Cách chia làn</translation>
    </message>
    <message>
        <source>Find on the timeline…</source>
        <translation>Tìm trên dòng thời gian…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Save as PDF, SVG or PNG…</source>
        <translation>Lưu thành PDF, SVG hoặc PNG…</translation>
    </message>
    <message>
        <source>Only the years in sight</source>
        <translation>Chỉ những năm đang hiện</translation>
    </message>
    <message numerus="yes">
        <source>On %n sheet(s)</source>
        <translation>
            <numerusform>Trên %n tờ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n hoạt động</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the activity</source>
        <translation>Mở hoạt động</translation>
    </message>
    <message>
        <source>Open as a list</source>
        <translation>Mở dạng danh sách</translation>
    </message>
</context>
<context>
    <name>LienKet::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Dòng thời gian</translation>
    </message>
</context>
<context>
    <name>LienKet::TimelineWords</name>
    <message>
        <source>planned</source>
        <translation>dự kiến</translation>
    </message>
    <message>
        <source>running</source>
        <translation>đang thực hiện</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>hoàn thành</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>đã hủy</translation>
    </message>
    <message>
        <source>signed on %1, known from public pages</source>
        <translation>ký ngày %1, theo nguồn công khai</translation>
    </message>
    <message>
        <source>from %1; no end is stated</source>
        <translation>từ %1; không nêu ngày hết hiệu lực</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Coordinator: %1</source>
        <translation>Đơn vị điều phối: %1</translation>
    </message>
    <message>
        <source>Q4 reports %1: %2 of %3 accepted</source>
        <translation>Báo cáo Quý IV năm %1: đã chấp nhận %2/%3</translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>hạn gửi %1</translation>
    </message>
    <message>
        <source>%1: %2, done</source>
        <translation>%1: %2, đã xong</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Điều phối</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Văn bản hợp tác</translation>
    </message>
    <message>
        <source>Q4 reports</source>
        <translation>Báo cáo Quý IV</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n văn bản</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n chủ đề</numerusform>
        </translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Hôm nay %1</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>đơn vị điều phối</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>văn bản hợp tác</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>lễ ký</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>chủ đề</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>hoạt động</translation>
    </message>
    <message>
        <source>report round</source>
        <translation>đợt báo cáo</translation>
    </message>
    <message>
        <source>renewed on %1</source>
        <translation>gia hạn ngày %1</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>hết hiệu lực ngày %1</translation>
    </message>
    <message>
        <source>expires on %1</source>
        <translation>hết hiệu lực ngày %1</translation>
    </message>
    <message numerus="yes">
        <source>%n begin(s) between %1 and %2; click to go nearer</source>
        <translation>
            <numerusform>%n việc bắt đầu từ %1 đến %2; bấm để xem gần hơn</numerusform>
        </translation>
    </message>
    <message>
        <source>No area</source>
        <translation>Chưa rõ lĩnh vực</translation>
    </message>
    <message>
        <source>No member</source>
        <translation>Chưa rõ trường</translation>
    </message>
    <message>
        <source>No agreement</source>
        <translation>Không theo văn bản</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Chủ đề</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n hoạt động</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 topics + %2</source>
        <translation>%1 chủ đề + %2</translation>
    </message>
</context>
<context>
    <name>LienKet::ToolBar</name>
    <message>
        <source>Find a member, topic, person, number…</source>
        <translation>Tìm trường, chủ đề, người, số văn bản…</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Tìm trong toàn bộ dữ liệu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Language (Ctrl+Shift+L)</source>
        <translation>Ngôn ngữ (Ctrl+Shift+L)</translation>
    </message>
</context>
<context>
    <name>LienKet::TopicsPage</name>
    <message>
        <source>Topics %1</source>
        <translation>Chủ đề năm %1</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Filter topics…</source>
        <translation>Lọc chủ đề…</translation>
    </message>
    <message>
        <source>No topic has been agreed for %1</source>
        <translation>Năm %1 chưa thống nhất chủ đề</translation>
    </message>
    <message>
        <source>The topics that the members agree on for the year stand here, with their indicators and milestones.</source>
        <translation>Các chủ đề được thống nhất cho năm nằm ở đây, cùng chỉ số và mốc tiến độ.</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s), %1 completed</source>
        <translation>
            <numerusform>%n chủ đề, %1 hoàn thành</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Actual value</source>
        <translation>Thực hiện</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Actual values come from accepted reports only.</source>
        <translation>Số thực hiện chỉ lấy từ báo cáo đã chấp nhận.</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Mốc tiến độ</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Mốc</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Phân công</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>đủ</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>chưa đủ</translation>
    </message>
    <message>
        <source>Leads or takes part</source>
        <translation>Chủ trì hoặc phối hợp</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>Trên dòng thời gian</translation>
    </message>
</context>
<context>
    <name>LienKet::TranslationsPage</name>
    <message>
        <source>Translations</source>
        <translation>Bản dịch</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>còn thiếu</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>đã cũ</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>chưa rà soát</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Tiếng Việt</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Tiếng Anh</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Filter texts…</source>
        <translation>Lọc nội dung…</translation>
    </message>
    <message>
        <source>Every text is there in both languages</source>
        <translation>Mọi nội dung đều có đủ hai ngôn ngữ</translation>
    </message>
    <message>
        <source>A text that is missing in one language, older than the other or not yet checked stands here.</source>
        <translation>Nội dung thiếu ở một ngôn ngữ, cũ hơn bản kia hoặc chưa được rà soát sẽ hiện ở đây.</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n còn thiếu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outdated</source>
        <translation>
            <numerusform>%n đã cũ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n chưa rà soát</numerusform>
        </translation>
    </message>
    <message>
        <source>F2 opens the text in its form</source>
        <translation>F2 mở nội dung để sửa</translation>
    </message>
</context>
<context>
    <name>LienKet::TrashPage</name>
    <message>
        <source>Put back</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Thùng rác</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>Xóa lúc</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
    </message>
    <message numerus="yes">
        <source>with %n part(s)</source>
        <translation>
            <numerusform>kèm %n phần</numerusform>
        </translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người xóa</translation>
    </message>
    <message>
        <source>Went with it</source>
        <translation>Xóa cùng</translation>
    </message>
    <message>
        <source>Filter the trash…</source>
        <translation>Lọc thùng rác…</translation>
    </message>
    <message>
        <source>Nothing has been deleted</source>
        <translation>Chưa xóa bản ghi nào</translation>
    </message>
    <message>
        <source>What is deleted stays in the file&apos;s history and can be put back from here, however long ago it was.</source>
        <translation>Bản ghi đã xóa vẫn nằm trong lịch sử của tệp và khôi phục được từ đây, dù xóa đã lâu.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) can be put back</source>
        <translation>
            <numerusform>%n bản ghi có thể khôi phục</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>Đã khôi phục “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are back.</source>
        <translation>
            <numerusform>Đã khôi phục %n bản ghi.</numerusform>
        </translation>
    </message>
    <message>
        <source>It belongs to another record that is in the trash. Put that one back first, or both together.</source>
        <translation>Bản ghi này thuộc một bản ghi khác đang ở trong thùng rác. Hãy khôi phục bản ghi kia trước, hoặc cả hai cùng lúc.</translation>
    </message>
</context>
<context>
    <name>LienKet::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
</context>
<context>
    <name>LienKet::YearPage</name>
    <message>
        <source>Year %1</source>
        <translation>Năm %1</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Trường thành viên</translation>
    </message>
    <message>
        <source>(coordinator)</source>
        <translation>(điều phối)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Nhắc</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Việc tiếp theo</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Illustrative data</source>
        <translation>Dữ liệu minh họa</translation>
    </message>
    <message>
        <source>Coordinator: %1</source>
        <translation>Đơn vị điều phối: %1</translation>
    </message>
    <message>
        <source>No coordinator has been assigned</source>
        <translation>Chưa giao đơn vị điều phối</translation>
    </message>
    <message>
        <source>Proposed for %1: %2</source>
        <translation>Dự kiến năm %1: %2</translation>
    </message>
    <message>
        <source>Show the missing reports</source>
        <translation>Xem báo cáo còn thiếu</translation>
    </message>
    <message>
        <source>reports
accepted</source>
        <translation>báo cáo
đã chấp nhận</translation>
    </message>
    <message>
        <source>reports
overdue</source>
        <translation>báo cáo
quá hạn</translation>
    </message>
    <message>
        <source>items due
within 30 days</source>
        <translation>việc đến hạn
trong 30 ngày</translation>
    </message>
    <message>
        <source>agreements expire
within 90 days</source>
        <translation>văn bản hết hiệu lực
trong 90 ngày</translation>
    </message>
    <message>
        <source>topics not fully
assigned</source>
        <translation>chủ đề chưa
phân công đủ</translation>
    </message>
    <message>
        <source>Member reports</source>
        <translation>Báo cáo của các trường</translation>
    </message>
    <message>
        <source>Deadline %1</source>
        <translation>Hạn gửi %1</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Mở danh sách</translation>
    </message>
    <message>
        <source>The report round of %1 is not open yet.</source>
        <translation>Đợt báo cáo năm %1 chưa mở.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Cần xử lý</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Đến hạn</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Chưa phân công</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Số %1</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) state no expiry date.</source>
        <translation>
            <numerusform>%n văn bản không nêu ngày hết hiệu lực.</numerusform>
        </translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>dự kiến</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Luân phiên</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Vì sao là %1?</translation>
    </message>
    <message>
        <source>Open the rotation</source>
        <translation>Mở trang luân phiên</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Xem góp ý</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>Năm %1: %2</translation>
    </message>
    <message>
        <source>Decide on the proposals</source>
        <translation>Quyết định các đề xuất</translation>
    </message>
    <message>
        <source>Enter the activities</source>
        <translation>Nhập hoạt động</translation>
    </message>
    <message>
        <source>Approve and issue</source>
        <translation>Phê duyệt, ban hành</translation>
    </message>
    <message>
        <source>Left open from %1</source>
        <translation>Còn lại từ năm %1</translation>
    </message>
    <message>
        <source>Planned coordinator: %1</source>
        <translation>Đơn vị điều phối dự kiến: %1</translation>
    </message>
    <message>
        <source>Expire within 90 days</source>
        <translation>Hết hiệu lực trong 90 ngày</translation>
    </message>
    <message>
        <source>Terms of office that end</source>
        <translation>Sắp hết nhiệm kỳ</translation>
    </message>
    <message>
        <source>Nothing is due or missing.</source>
        <translation>Không có việc đến hạn hay còn thiếu.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>và %1 mục khác</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Xem xét</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>Nhắc lần %1</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Bước %1</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Bàn giao</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the checklist not done</source>
        <translation>
            <numerusform>Danh mục còn %n mục chưa xong</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LienKet::YearSelector</name>
    <message>
        <source>Year %1</source>
        <translation>Năm %1</translation>
    </message>
    <message>
        <source>No year</source>
        <translation>Chưa có năm</translation>
    </message>
    <message>
        <source>Year to work on: %1</source>
        <translation>Năm làm việc: %1</translation>
    </message>
    <message>
        <source>Previous year (Alt+Page Up)</source>
        <translation>Năm trước (Alt+Page Up)</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Năm trước</translation>
    </message>
    <message>
        <source>Next year (Alt+Page Down)</source>
        <translation>Năm sau (Alt+Page Down)</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Năm sau</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Cuộn trái</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Cuộn phải</translation>
    </message>
</context>
</TS>
